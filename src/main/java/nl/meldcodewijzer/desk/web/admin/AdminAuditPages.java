package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.audit.ChainState;
import nl.meldcodewijzer.audit.act.CheckAudit;
import nl.meldcodewijzer.audit.store.AuditChain;
import nl.meldcodewijzer.site.Flash;

/** How far the audit trail is sealed, and whether it is whole; not what stands in it. */
@Path("/beheer/logboek")
@Produces(MediaType.TEXT_HTML)
class AdminAuditPages {

    /**
     * @param hash of the newest block; empty before the first
     */
    record Log(long blocks, long unsealed, String hash) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogPage(String title, Log log) implements TemplateInstance {}

    private final AuditChain chain;
    private final CheckAudit checkAudit;
    private final AdminAuditMessages messages;
    private final Flash flash;

    AdminAuditPages(AuditChain chain, CheckAudit checkAudit, AdminAuditMessages messages, Flash flash) {
        this.chain = chain;
        this.checkAudit = checkAudit;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public LogPage show() {
        var newest = chain.newest();
        var hash = newest.number() == 0 ? "" : newest.hash();
        return new LogPage(messages.title(), new Log(newest.number(), chain.countUnsealed(), hash));
    }

    @POST
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response check() {
        var state = checkAudit.check();
        if (state instanceof ChainState.Whole whole) {
            flash.done(messages.whole(whole.entries(), whole.blocks()));
        } else if (state instanceof ChainState.Broken broken) {
            flash.failed(messages.broken(broken.block()));
        }
        return AdminView.seeOther("/beheer/logboek");
    }
}

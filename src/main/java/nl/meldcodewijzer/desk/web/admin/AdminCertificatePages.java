package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Flash;

/** Revoking a certificate that should not have been given, by its number and with a reason. */
@Path("/beheer/certificaten")
@Produces(MediaType.TEXT_HTML)
class AdminCertificatePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevokePage(String title, Form form) implements TemplateInstance {}

    private final CertificateAdministration administration;
    private final AdminCertificateMessages words;
    private final AdminMessages messages;
    private final Flash flash;

    AdminCertificatePages(
            CertificateAdministration administration,
            AdminCertificateMessages words,
            AdminMessages messages,
            Flash flash) {
        this.administration = administration;
        this.words = words;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public RevokePage form() {
        return page(Form.showing(Map.of(), messages));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response revoke(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        if (!administration.revoke(form)) {
            return AdminView.invalid(page(form));
        }
        flash.done(words.revoked());
        return Response.seeOther(URI.create("/beheer/certificaten")).build();
    }

    private RevokePage page(Form form) {
        return new RevokePage(words.title(), form);
    }
}

package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.credential.SigningKey;
import nl.meldcodewijzer.credential.act.ReplaceKey;
import nl.meldcodewijzer.credential.store.SigningKeys;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The keys that sign digital proofs: which there are, and putting a new one in place of the one that signs. */
@Path("/beheer/sleutels")
class AdminKeyPages {

    /** A key on the page. */
    record Line(String id, String since, String use) {}

    /**
     * All keys, newest first.
     *
     * @param active the id of the one that signs; empty when there is none
     * @param open whether its secret half is not encrypted
     */
    record Keys(List<Line> lines, String active, boolean open) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeysPage(String title, Keys keys) implements TemplateInstance {}

    private final SigningKeys keys;
    private final ReplaceKey replaceKey;
    private final SignedIn signedIn;
    private final AdminKeyMessages messages;
    private final Flash flash;

    AdminKeyPages(SigningKeys keys, ReplaceKey replaceKey, SignedIn signedIn, AdminKeyMessages messages, Flash flash) {
        this.keys = keys;
        this.replaceKey = replaceKey;
        this.signedIn = signedIn;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public KeysPage show() {
        var all = keys.all();
        var active = all.stream().filter(SigningKey::signs).findFirst();
        return new KeysPage(
                messages.title(),
                new Keys(
                        all.stream().map(this::line).toList(),
                        active.map(each -> each.id().toString()).orElse(""),
                        active.filter(each -> !each.sealed()).isPresent()));
    }

    @POST
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response replace(@RestForm @Nullable String sleutel) {
        var replaced = replaceKey.replace(Ids.read(sleutel == null ? "" : sleutel), signedIn.person());
        flash.done(replaced ? messages.replaced() : messages.replacedBefore());
        return AdminView.seeOther("/beheer/sleutels");
    }

    private Line line(SigningKey key) {
        var retired = key.retired();
        return new Line(
                key.id().toString(),
                Dates.moment(key.since()),
                retired == null ? messages.signs() : messages.retired(Dates.moment(retired)));
    }
}

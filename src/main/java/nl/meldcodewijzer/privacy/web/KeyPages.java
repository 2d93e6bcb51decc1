package nl.meldcodewijzer.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.ApiKeys;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Keys for programs that act for the person; the secret is shown once and stored as digest only. */
@Path("/mijn-gegevens/sleutels")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class KeyPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyPage(String title, String name, String secret) implements TemplateInstance {}

    private static final Duration LASTS = Duration.ofDays(365);
    private static final int LONGEST_NAME = 120;
    private static final int MOST = 10;

    private final ApiKeys keys;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Flash flash;
    private final MyDataMessages messages;

    KeyPages(ApiKeys keys, AuditTrail trail, SignedIn signedIn, Flash flash, MyDataMessages messages) {
        this.keys = keys;
        this.trail = trail;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.Codes.LEARNER)
    @Transactional
    public Object make(@RestForm @Nullable String name) {
        var chosen = name == null ? "" : name.strip();
        if (chosen.isEmpty() || chosen.length() > LONGEST_NAME) {
            return failed(messages.keyNameMissing());
        }
        var me = signedIn.person();
        if (keys.of(me).size() >= MOST) {
            return failed(messages.tooManyKeys());
        }
        var secret = SessionToken.random();
        var id = keys.add(me, chosen, secret, LASTS);
        trail.record(AuditEntry.of(me, "api-key-made", "api-key", id));
        return new KeyPage(messages.newKeyTitle(), chosen, secret.value());
    }

    @POST
    @Path("{id}/beeindigen")
    @RolesAllowed(Role.Codes.LEARNER)
    @Transactional
    public Response end(@RestPath String id) {
        var key = Ids.read(id);
        if (!keys.end(signedIn.person(), key)) {
            throw Refusal.notFound();
        }
        trail.record(AuditEntry.of(signedIn.person(), "api-key-ended", "api-key", key));
        flash.done(messages.keyEnded());
        return OwnAnswers.seeOther("/mijn-gegevens");
    }

    private Response failed(String message) {
        flash.failed(message);
        return OwnAnswers.seeOther("/mijn-gegevens");
    }
}

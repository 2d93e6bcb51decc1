package nl.meldcodewijzer.privacy.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.meldcodewijzer.account.PasswordRule;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.AccountMessages;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Choosing another password; whoever is signed in elsewhere has to sign in anew. */
@Path("/mijn-gegevens/wachtwoord")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class PasswordPages {

    /** What is wrong per field; what was typed is not shown again. */
    record Form(Map<String, String> errors) {

        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasswordPage(String title, Form form) implements TemplateInstance {}

    private final OwnPassword own;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Browser browser;
    private final Flash flash;
    private final MyDataMessages messages;
    private final AccountMessages accountMessages;

    PasswordPages(
            OwnPassword own,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            AuditTrail trail,
            SignedIn signedIn,
            Browser browser,
            Flash flash,
            MyDataMessages messages,
            AccountMessages accountMessages) {
        this.own = own;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.trail = trail;
        this.signedIn = signedIn;
        this.browser = browser;
        this.flash = flash;
        this.messages = messages;
        this.accountMessages = accountMessages;
    }

    @GET
    @RolesAllowed(Role.Codes.LEARNER)
    public PasswordPage form() {
        return new PasswordPage(messages.passwordTitle(), new Form(Map.of()));
    }

    @POST
    @RolesAllowed(Role.Codes.LEARNER)
    @OpensAnew
    public Response change(@RestForm @Nullable String current, @RestForm @Nullable String password) {
        if (!own.isRight(current)) {
            return wrong("current", messages.wrongPassword());
        }
        var chosen = password == null ? "" : password;
        var complaint = PasswordRule.complaint(chosen);
        if (complaint.isPresent()) {
            return wrong("password", ChosenIdentity.text(complaint.get(), accountMessages));
        }
        var hash = passwords.hash(chosen);
        requiringNew().run(() -> {
            accounts.changePassword(signedIn.person(), hash);
            browser.session().ifPresent(mine -> sessions.endOthers(signedIn.person(), mine));
            trail.record(AuditEntry.of(signedIn.person(), "password-changed", "person", signedIn.person()));
        });
        flash.done(messages.passwordChanged());
        return OwnAnswers.seeOther("/mijn-gegevens");
    }

    private Response wrong(String field, String message) {
        return OwnAnswers.invalid(new PasswordPage(messages.passwordTitle(), new Form(Map.of(field, message))));
    }
}

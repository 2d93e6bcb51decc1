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
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.privacy.act.EraseAccount;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Erasing one's own account, after reading what that means and typing the password. */
@Path("/mijn-gegevens/wissen")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class ErasurePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasurePage(String title, String error) implements TemplateInstance {}

    private final EraseAccount erase;
    private final OwnPassword own;
    private final SignedIn signedIn;
    private final Browser browser;
    private final Flash flash;
    private final Clock clock;
    private final MyDataMessages messages;

    ErasurePages(
            EraseAccount erase,
            OwnPassword own,
            SignedIn signedIn,
            Browser browser,
            Flash flash,
            Clock clock,
            MyDataMessages messages) {
        this.erase = erase;
        this.own = own;
        this.signedIn = signedIn;
        this.browser = browser;
        this.flash = flash;
        this.clock = clock;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.LEARNER)
    public ErasurePage form() {
        return new ErasurePage(messages.eraseTitle(), "");
    }

    @POST
    @RolesAllowed(Role.Codes.LEARNER)
    @OpensAnew
    public Response erase(@RestForm @Nullable String password) {
        if (!own.isRight(password)) {
            return OwnAnswers.invalid(new ErasurePage(messages.eraseTitle(), messages.wrongPassword()));
        }
        requiringNew().run(() -> erase.erase(signedIn.person(), LocalDate.now(clock)));
        browser.forget();
        flash.done(messages.erased());
        return OwnAnswers.seeOther("/");
    }
}

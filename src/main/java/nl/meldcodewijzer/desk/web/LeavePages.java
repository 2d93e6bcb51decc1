package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.LanguageCookie;
import nl.meldcodewijzer.site.SiteConfig;
import nl.meldcodewijzer.study.act.PickedProfession;
import nl.meldcodewijzer.study.act.UnsentForm;

/** Signing out, and leaving fast because somebody looks over one's shoulder; both end the session at once. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class LeavePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DonePage(String title) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Browser browser;
    private final Sessions sessions;
    private final Flash flash;
    private final SignInMessages messages;
    private final URI neutralPage;

    LeavePages(
            SignedIn signedIn,
            Browser browser,
            Sessions sessions,
            Flash flash,
            SignInMessages messages,
            SiteConfig config) {
        this.signedIn = signedIn;
        this.browser = browser;
        this.sessions = sessions;
        this.flash = flash;
        this.messages = messages;
        this.neutralPage = URI.create(config.quickExit());
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    @InEnglish
    @Transactional
    public Response signOut(HttpServerRequest request) {
        var shared = signedIn.isOnSharedDevice();
        end(request);
        if (shared) {
            browser.forget();
            PickedProfession.forget(request);
            LanguageCookie.forget(request);
            return Response.seeOther(URI.create("/uitgelogd")).build();
        }
        browser.forgetPerson();
        flash.done(messages.signedOut());
        return Response.seeOther(URI.create("/")).build();
    }

    /** Where somebody ends who was done on a shared device. */
    @GET
    @Path("uitgelogd")
    @PermitAll
    @InEnglish
    public TemplateInstance done() {
        return new DonePage(messages.doneTitle());
    }

    @POST
    @Path("snel-weg")
    @PermitAll
    @Transactional
    public Response quickExit(HttpServerRequest request) {
        end(request);
        browser.forget();
        PickedProfession.forget(request);
        return Response.seeOther(neutralPage).build();
    }

    private void end(HttpServerRequest request) {
        browser.session().ifPresent(sessions::end);
        UnsentForm.forget(request);
    }
}

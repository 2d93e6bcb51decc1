package nl.meldcodewijzer.desk.web;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.site.Flash;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing out, and leaving fast because somebody looks over one's shoulder; both end the session at once. */
@Path("/")
class LeavePages {

    private final Browser browser;
    private final Sessions sessions;
    private final Flash flash;
    private final SignInMessages messages;
    private final URI neutralPage;

    LeavePages(
            Browser browser,
            Sessions sessions,
            Flash flash,
            SignInMessages messages,
            @ConfigProperty(name = "meldcodewijzer.site.quick-exit") URI neutralPage) {
        this.browser = browser;
        this.sessions = sessions;
        this.flash = flash;
        this.messages = messages;
        this.neutralPage = neutralPage;
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    @Transactional
    public Response signOut() {
        leave();
        flash.done(messages.signedOut());
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Path("snel-weg")
    @PermitAll
    @Transactional
    public Response quickExit() {
        leave();
        return Response.seeOther(neutralPage).build();
    }

    private void leave() {
        browser.session().ifPresent(sessions::end);
        browser.forget();
    }
}

package nl.meldcodewijzer.account.act;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.SessionToken;
import org.jspecify.annotations.Nullable;

/** What made this request: where it comes from, and the session it carries. */
@RequestScoped
public class Browser {

    private final HttpServerRequest request;

    Browser(HttpServerRequest request) {
        this.request = request;
    }

    public GuessKey address() {
        var remote = request.remoteAddress();
        return GuessKey.address(remote == null || remote.hostAddress() == null ? "" : remote.hostAddress());
    }

    public @Nullable String device() {
        return request.getHeader("User-Agent");
    }

    /** As it was told at the last sign-in on it. */
    public DeviceKind kind() {
        return DeviceCookie.of(request);
    }

    public void remember(DeviceKind kind) {
        DeviceCookie.set(request, kind);
    }

    public Optional<SessionToken> session() {
        return SessionCookie.of(request);
    }

    public void remember(SessionToken session) {
        SessionCookie.set(request, session);
        LeftMark.drop(request);
    }

    /** Asks the browser to drop whatever it has of us, the meldcode that opens without reception as well. */
    public void forget() {
        SessionCookie.expire(request);
        request.response().putHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Forgets who was signed in; the meldcode, which is the same for everybody, stays on the device. */
    public void forgetPerson() {
        SessionCookie.expire(request);
        request.response().putHeader("Clear-Site-Data", "\"cache\"");
    }
}

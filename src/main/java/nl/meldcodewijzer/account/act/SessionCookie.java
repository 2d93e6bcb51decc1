package nl.meldcodewijzer.account.act;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import nl.meldcodewijzer.account.SessionToken;

/** The cookie that carries the session token; it ends with the browser, and scripts cannot read it. */
public final class SessionCookie {

    public static final String NAME = "sessie";

    private SessionCookie() {}

    public static Optional<SessionToken> of(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new SessionToken(cookie.getValue()));
    }

    public static void set(HttpServerRequest request, SessionToken token) {
        request.response().addCookie(cookie(request, token.value()));
    }

    public static void expire(HttpServerRequest request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    private static Cookie cookie(HttpServerRequest request, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure("https".equals(request.scheme()))
                .setSameSite(CookieSameSite.LAX);
    }
}

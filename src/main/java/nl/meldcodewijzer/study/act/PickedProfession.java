package nl.meldcodewijzer.study.act;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;

/** The profession that somebody without an employment picked, remembered by the browser only. */
public final class PickedProfession {

    private static final String COOKIE = "beroep";

    private PickedProfession() {}

    /** As it stands in the cookie, which anybody can change. */
    public static Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE)).map(Cookie::getValue);
    }

    /** For a year; on a device that others use until the browser closes. */
    public static void keep(HttpServerRequest request, String profession, boolean onSharedDevice) {
        var cookie = cookie(request, profession);
        request.response()
                .addCookie(
                        onSharedDevice
                                ? cookie
                                : cookie.setMaxAge(Duration.ofDays(365).toSeconds()));
    }

    public static void forget(HttpServerRequest request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    private static Cookie cookie(HttpServerRequest request, String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/leren")
                .setHttpOnly(true)
                .setSecure(request.isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}

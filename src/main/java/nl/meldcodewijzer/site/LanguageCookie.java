package nl.meldcodewijzer.site;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * The language that a reader chose. Only a choice counts: what a browser says it prefers is most often a setting that
 * nobody made.
 */
public final class LanguageCookie {

    private static final String NAME = "taal";
    private static final Duration LASTS = Duration.ofDays(365);

    private LanguageCookie() {}

    /** Dutch when nothing was chosen, or something that we do not speak. */
    public static Language of(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie != null && Language.ENGLISH.tag().equals(cookie.getValue()) ? Language.ENGLISH : Language.DUTCH;
    }

    /** For a year; on a device that others use until the browser closes. */
    public static void keep(HttpServerRequest request, Language language, boolean onSharedDevice) {
        if (language == Language.DUTCH) {
            forget(request);
            return;
        }
        var cookie = cookie(request, language.tag());
        request.response().addCookie(onSharedDevice ? cookie : cookie.setMaxAge(LASTS.toSeconds()));
    }

    public static void forget(HttpServerRequest request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    private static Cookie cookie(HttpServerRequest request, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}

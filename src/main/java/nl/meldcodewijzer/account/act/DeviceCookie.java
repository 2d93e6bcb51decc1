package nl.meldcodewijzer.account.act;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import nl.meldcodewijzer.account.DeviceKind;

/** Remembers that a device is shared, also after signing out, so that the next one to sign in need not say it again. */
final class DeviceCookie {

    private static final String NAME = "gedeeld";
    private static final Duration LASTS = Duration.ofDays(365);

    private DeviceCookie() {}

    static DeviceKind of(HttpServerRequest request) {
        return request.getCookie(NAME) == null ? DeviceKind.OWN : DeviceKind.SHARED;
    }

    static void set(HttpServerRequest request, DeviceKind kind) {
        request.response()
                .addCookie(Cookie.cookie(NAME, kind == DeviceKind.SHARED ? "ja" : "")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(kind == DeviceKind.SHARED ? LASTS.toSeconds() : 0));
    }
}

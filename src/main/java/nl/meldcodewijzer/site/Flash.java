package nl.meldcodewijzer.site;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One message that survives the redirect after a form: set before it, shown and forgotten after it. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "melding";

    private final HttpServerRequest request;

    Flash(HttpServerRequest request) {
        this.request = request;
    }

    public void done(String message) {
        set("ok", message);
    }

    public void failed(String message) {
        set("error", message);
    }

    private void set(String kind, String message) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, kind + "." + URLEncoder.encode(message, StandardCharsets.UTF_8))
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(60));
    }

    @Nullable
    String message() {
        var cookie = request.getCookie(COOKIE);
        if (cookie == null || !cookie.getValue().contains(".")) {
            return null;
        }
        request.response().addCookie(Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0));
        try {
            return URLDecoder.decode(
                    cookie.getValue().substring(cookie.getValue().indexOf('.') + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    String kind() {
        var cookie = request.getCookie(COOKIE);
        return cookie != null && cookie.getValue().startsWith("error.") ? "error" : "ok";
    }
}

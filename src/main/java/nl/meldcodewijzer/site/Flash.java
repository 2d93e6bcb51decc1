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
    private boolean read;
    private String kind = "ok";

    @Nullable
    private String message;

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
        read();
        return message;
    }

    String kind() {
        read();
        return kind;
    }

    // Forgetting the cookie hides it from this request too, so it is read once and remembered here.
    private void read() {
        var cookie = read ? null : request.getCookie(COOKIE);
        read = true;
        if (cookie == null || !cookie.getValue().contains(".")) {
            return;
        }
        var dot = cookie.getValue().indexOf('.');
        var value = cookie.getValue();
        request.response().addCookie(Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0));
        try {
            message = URLDecoder.decode(value.substring(dot + 1), StandardCharsets.UTF_8);
            kind = "error".equals(value.substring(0, dot)) ? "error" : "ok";
        } catch (IllegalArgumentException broken) {
            message = null;
        }
    }
}

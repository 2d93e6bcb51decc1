package nl.meldcodewijzer.study.act;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldcodewijzer.site.PackedText;

/**
 * A quiz form that came in after its session had ended, without the script that would have kept the answers. The browser
 * takes it along in a cookie to the sign-in page and back to the quiz, where one click saves it. It names an attempt and
 * nobody; on the page of anybody else it is dropped.
 *
 * @param attempt as it stood in the address
 * @param fields as they were sent
 */
public record UnsentForm(String attempt, Map<String, List<String>> fields) {

    private static final String COOKIE = "onverzonden";
    private static final String PATH = "/leren";
    private static final String ATTEMPT = "poging";
    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final int LONGEST_COOKIE = 3_800;
    private static final int LONGEST_TEXT = 32_000;

    public UnsentForm {
        fields = Map.copyOf(fields);
    }

    /** Whether the browser can take it along; one that is too large for a cookie is not. */
    public boolean keep(HttpServerRequest request) {
        var value = cookieValue();
        if (value.length() > LONGEST_COOKIE) {
            return false;
        }
        request.response().addCookie(cookie(request, value).setMaxAge(LASTS.toSeconds()));
        return true;
    }

    /** The one that this browser carries; whatever is not one is none. */
    public static Optional<UnsentForm> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE)).flatMap(each -> read(each.getValue()));
    }

    public static void forget(HttpServerRequest request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    private static Cookie cookie(HttpServerRequest request, String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath(PATH)
                .setHttpOnly(true)
                .setSecure("https".equals(request.scheme()))
                .setSameSite(CookieSameSite.LAX);
    }

    String cookieValue() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(PackedText.pack(text()));
    }

    private String text() {
        var pairs = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .sorted()
                .collect(Collectors.joining("&"));
        return pair(ATTEMPT, attempt) + "&" + pairs;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Optional<UnsentForm> read(String cookie) {
        try {
            var fields = new LinkedHashMap<String, List<String>>();
            for (var pair : PackedText.unpack(Base64.getUrlDecoder().decode(cookie), LONGEST_TEXT)
                    .split("&")) {
                var parts = pair.split("=", 2);
                if (parts.length == 2) {
                    fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                            .add(decoded(parts[1]));
                }
            }
            return Optional.ofNullable(fields.remove(ATTEMPT)).map(id -> new UnsentForm(id.get(0), fields));
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

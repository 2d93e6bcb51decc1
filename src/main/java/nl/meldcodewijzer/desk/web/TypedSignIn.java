package nl.meldcodewijzer.desk.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What somebody typed to sign in, kept for the page they come back to when it was wrong; never the password. */
record TypedSignIn(String email, String organisation, String staffNumber) {

    static final TypedSignIn NOTHING = new TypedSignIn("", "", "");

    private static final String COOKIE = "ingetypt";
    private static final int LONGEST = 254;
    private static final int PARTS = 3;

    TypedSignIn {
        email = cut(email);
        organisation = cut(organisation);
        staffNumber = cut(staffNumber);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public boolean byStaffNumber() {
        return email.isBlank() && !(organisation.isBlank() && staffNumber.isBlank());
    }

    void keep(HttpServerRequest request) {
        request.response().addCookie(cookie(encode(email) + "." + encode(organisation) + "." + encode(staffNumber)));
    }

    static TypedSignIn take(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        if (cookie == null) {
            return NOTHING;
        }
        request.response().addCookie(cookie("").setMaxAge(0));
        var parts = cookie.getValue().split("\\.", -1);
        try {
            return parts.length == PARTS
                    ? new TypedSignIn(decode(parts[0]), decode(parts[1]), decode(parts[2]))
                    : NOTHING;
        } catch (IllegalArgumentException broken) {
            return NOTHING;
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/inloggen")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(60);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

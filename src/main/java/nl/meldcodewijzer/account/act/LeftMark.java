package nl.meldcodewijzer.account.act;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/**
 * The cookie that the script of the quick exit sets. It says nothing but that somebody left, and counts also when there
 * was no reception to tell the service; the first page that is opened anew drops it.
 */
public final class LeftMark {

    private static final String NAME = "weg";

    private LeftMark() {}

    public static boolean isOn(HttpServerRequest request) {
        return request.getCookie(NAME) != null;
    }

    static void drop(HttpServerRequest request) {
        request.response().addCookie(Cookie.cookie(NAME, "").setPath("/").setMaxAge(0));
    }
}

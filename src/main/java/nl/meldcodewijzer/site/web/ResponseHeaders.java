package nl.meldcodewijzer.site.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import nl.meldcodewijzer.site.SiteConfig;

/** The headers that every response carries: what a browser may do with it, who may keep it, which API answered. */
@ApplicationScoped
class ResponseHeaders {

    /** Of the API; the first part changes when a call that worked would no longer do so. */
    static final String API_VERSION = "1.0.0";

    private static final int BEFORE_AUTHENTICATION = 500;

    private final String contentSecurityPolicy;

    ResponseHeaders(SiteConfig config) {
        // the quick exit is a form, and browsers hold form-action against where a form is redirected to
        contentSecurityPolicy =
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self' "
                        + origin(config.quickExit()) + "; frame-ancestors 'none'";
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(ignored -> add(context));
                    context.next();
                },
                BEFORE_AUTHENTICATION);
    }

    private void add(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", contentSecurityPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (context.normalizedPath().startsWith("/api/v1") && context.response().getStatusCode() < 400) {
            headers.set("API-Version", API_VERSION);
        }
        if ("text/html".equals(headers.get("Content-Type"))) {
            headers.set("Content-Type", "text/html;charset=UTF-8");
        }
        limitKeeping(context, headers);
    }

    private static void limitKeeping(RoutingContext context, MultiMap headers) {
        if (context.normalizedPath().startsWith("/assets/")) {
            headers.set("Cache-Control", keepingOfAsset(context));
        } else if (headers.contains("Cache-Control")) {
            return;
        } else if (isSignedIn(context)) {
            headers.set("Cache-Control", "no-store");
        } else {
            headers.set("Cache-Control", "no-cache, private");
        }
    }

    /** An address with a version never changes its content. */
    private static String keepingOfAsset(RoutingContext context) {
        if (context.response().getStatusCode() >= 400) {
            return "no-cache";
        }
        return VersionedAssets.hasVersion(context) ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    private static boolean isSignedIn(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }
}

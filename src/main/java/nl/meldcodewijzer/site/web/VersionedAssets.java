package nl.meldcodewijzer.site.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Serves {@code /assets/<version>/quiz/page.js} as {@code /assets/quiz/page.js}: scripts import one another by relative
 * address, so with the version in the path a browser may keep all of them for ever and never mixes two builds.
 */
@ApplicationScoped
class VersionedAssets {

    private static final int FIRST = 600;
    private static final String HAS_VERSION = "asset-with-version";
    private static final Pattern ADDRESS = Pattern.compile("/assets/[0-9a-f]{12}(/.+)");

    void register(@Observes Filters filters) {
        filters.register(VersionedAssets::filter, FIRST);
    }

    private static void filter(RoutingContext context) {
        var address = ADDRESS.matcher(context.normalizedPath());
        if (address.matches()) {
            context.put(HAS_VERSION, true);
            context.reroute("/assets" + address.group(1));
        } else {
            context.next();
        }
    }

    static boolean hasVersion(RoutingContext context) {
        return context.get(HAS_VERSION) != null || context.queryParams().contains("v");
    }
}

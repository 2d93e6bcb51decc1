package nl.meldcodewijzer.site.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Takes a request that says who sent it to a worker at once. Finding out who it is asks the database, so otherwise it would go to
 * a worker for that, back, and to a worker again for its endpoint, and each turn wakes up a thread.
 */
@ApplicationScoped
class OneWorker {

    private static final int LAST_BEFORE_AUTHENTICATION = 210;

    void register(@Observes Filters filters) {
        filters.register(OneWorker::filter, LAST_BEFORE_AUTHENTICATION);
    }

    private static void filter(RoutingContext context) {
        var headers = context.request().headers();
        if (context.normalizedPath().startsWith("/assets/")
                || !(headers.contains("Cookie") || headers.contains("Authorization"))) {
            context.next();
            return;
        }
        context.vertx()
                .executeBlocking(
                        () -> {
                            context.next();
                            return null;
                        },
                        false);
    }
}

package nl.meldcodewijzer.site.web;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whose line is cut while a request comes in hears no answer, and it is nobody's mistake: nothing is logged. */
@ApplicationScoped
class GoneAway {

    void register(@Observes Router router) {
        router.route().failureHandler(GoneAway::ended);
    }

    private static void ended(RoutingContext context) {
        if (!(context.failure() instanceof HttpClosedException
                && context.response().closed())) {
            context.next();
        }
    }
}

package nl.meldcodewijzer.embedded;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses other host names while demo accounts exist, so that no other site can reach them through a browser. */
@ApplicationScoped
class LoopbackHost {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int BEFORE_ALL_ELSE = 10_000;

    private final boolean embedded;

    LoopbackHost(@ConfigProperty(name = EmbeddedDefault.EMBEDDED, defaultValue = "false") boolean embedded) {
        this.embedded = embedded;
    }

    void guard(@Observes Filters filters) {
        if (embedded) {
            filters.register(LoopbackHost::refuseOthers, BEFORE_ALL_ELSE);
        }
    }

    private static void refuseOthers(RoutingContext context) {
        if (isLoopback(context.request().authority())) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(421)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end("Deze voorbeeldomgeving is alleen te openen op de computer zelf: http://localhost\n");
    }

    static boolean isLoopback(@Nullable HostAndPort authority) {
        return authority != null && NAMES.contains(authority.host().toLowerCase(Locale.ROOT));
    }
}

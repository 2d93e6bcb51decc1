package nl.meldcodewijzer.account.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import nl.meldcodewijzer.account.act.DemoMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * While demo accounts exist a page on the internet must not reach this service through the visitor's browser
 * by giving its own name our address, so any host but this computer is refused.
 */
@ApplicationScoped
class LocalHostOnly {

    private static final int BEFORE_AUTHENTICATION = 450;
    private static final int MISDIRECTED = 421;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final DemoMode demo;
    private final boolean enabled;

    LocalHostOnly(
            DemoMode demo,
            @ConfigProperty(name = "meldcodewijzer.demo.local-host-only", defaultValue = "true") boolean enabled) {
        this.demo = demo;
        this.enabled = enabled;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_AUTHENTICATION);
    }

    private void filter(RoutingContext context) {
        if (enabled && demo.isOn() && !isThisComputer(host(context))) {
            context.response()
                    .setStatusCode(MISDIRECTED)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("De voorbeeldregio is alleen op deze computer te bekijken, op http://localhost.\n");
        } else {
            context.next();
        }
    }

    private static @Nullable String host(RoutingContext context) {
        var authority = context.request().authority();
        return authority == null ? null : authority.host();
    }

    static boolean isThisComputer(@Nullable String host) {
        return host != null && THIS_COMPUTER.contains(host.toLowerCase(Locale.ROOT));
    }
}

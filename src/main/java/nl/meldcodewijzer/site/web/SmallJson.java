package nl.meldcodewijzer.site.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes in a small JSON body before anything waits for it, so that no thread is woken up twice for a few bytes. */
@ApplicationScoped
class SmallJson {

    private static final int AFTER_TOO_LARGE = 390;
    private static final int BYTES = 16 * 1024;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private final BodyHandler body = BodyHandler.create(false).setBodyLimit(BYTES);

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_TOO_LARGE);
    }

    private void filter(RoutingContext context) {
        var request = context.request();
        if (isJson(request.getHeader("Content-Type")) && isSmall(request.getHeader("Content-Length"))) {
            request.resume();
            body.handle(context);
        } else {
            context.next();
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** A length that is not told can be any; of nothing there is nothing to take in. */
    private static boolean isSmall(@Nullable String length) {
        return length != null && NUMBER.matcher(length).matches() && Integer.parseInt(length) <= BYTES;
    }
}

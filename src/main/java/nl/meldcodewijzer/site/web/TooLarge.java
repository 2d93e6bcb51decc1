package nl.meldcodewijzer.site.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meldcodewijzer.site.Assets;
import nl.meldcodewijzer.site.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body by its declared length, with an answer; the HTTP layer by itself would only close the connection. */
@ApplicationScoped
class TooLarge {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TooLargePage(String title, String detail, String version) implements TemplateInstance {}

    private static final int BEFORE_AUTHENTICATION = 400;
    private static final int STATUS = 413;

    private final long most;
    private final ObjectMapper json;

    TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_AUTHENTICATION);
    }

    private void filter(RoutingContext context) {
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
            return;
        }
        var refusal = HttpRefusals.of(STATUS);
        var isApi = context.normalizedPath().startsWith("/api/");
        context.response()
                .setStatusCode(STATUS)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", isApi ? Problem.MEDIA_TYPE : "text/html; charset=utf-8")
                .end(isApi ? problem(refusal) : page(refusal))
                // what is still being sent is not read
                .onComplete(sent -> context.request().connection().close());
    }

    private static String page(Refusal refusal) {
        return new TooLargePage(refusal.title(), String.valueOf(refusal.getMessage()), Assets.VERSION).render();
    }

    private String problem(Refusal refusal) {
        try {
            return json.writeValueAsString(Problem.of(refusal));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that is no JSON", e);
        }
    }

    private static long length(@Nullable String declared) {
        try {
            return declared == null ? 0 : Long.parseLong(declared);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}

package nl.meldcodewijzer.site.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457) with the list of errors that the Dutch API Design Rules ask for. */
@JsonPropertyOrder({"status", "title", "detail", "errors"})
record Problem(
        int status,
        String title,
        String detail,
        List<Item> errors,
        @JsonAnyGetter Map<String, Object> extra) {

    static final String MEDIA_TYPE = "application/problem+json";

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(String in, String detail, @Nullable Location location, String code) {}

    /** Where it is: a pointer into the body, or the name of a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Location(@Nullable String pointer, @Nullable String name) {

        @Nullable
        static Location of(Refusal.Error error) {
            if (error.pointer().isEmpty()) {
                return null;
            }
            return "body".equals(error.in())
                    ? new Location(error.pointer(), null)
                    : new Location(null, error.pointer());
        }
    }

    static Problem of(Refusal refusal) {
        return new Problem(
                refusal.status(),
                refusal.title(),
                String.valueOf(refusal.getMessage()),
                refusal.errors().stream()
                        .map(error -> new Item(error.in(), error.detail(), Location.of(error), error.code()))
                        .toList(),
                refusal.extra());
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}

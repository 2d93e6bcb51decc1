package nl.meldcodewijzer.site.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas that calls of the API take and give, with what is in them; of the others nobody outside has to know. */
final class UsedSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI description;
    private final Set<String> used = new HashSet<>();

    UsedSchemas(OpenAPI description) {
        this.description = description;
    }

    void keep() {
        description.getPaths().getPathItems().values().stream()
                .flatMap(each -> each.getOperations().values().stream())
                .flatMap(UsedSchemas::contents)
                .flatMap(each -> each.getMediaTypes().values().stream())
                .forEach(each -> use(each.getSchema()));
        var all = description.getComponents();
        List.copyOf(all.getSchemas().keySet()).stream()
                .filter(each -> !used.contains(each))
                .forEach(all::removeSchema);
    }

    private static Stream<Content> contents(Operation call) {
        var body = call.getRequestBody();
        return Stream.concat(
                Stream.ofNullable(body == null ? null : body.getContent()),
                call.getResponses().getAPIResponses().values().stream()
                        .flatMap(each -> Stream.ofNullable(each.getContent())));
    }

    private void use(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var reference = schema.getRef();
        if (reference != null) {
            var name = reference.replace(REFERENCE, "");
            if (used.add(name)) {
                use(description.getComponents().getSchemas().get(name));
            }
            return;
        }
        use(schema.getItems());
        use(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(this::use);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::use);
        }
    }
}

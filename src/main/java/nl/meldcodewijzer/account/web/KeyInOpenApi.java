package nl.meldcodewijzer.account.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells in the description of the API that each POST takes a key. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class KeyInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().entrySet().stream()
                .filter(each -> each.getKey().startsWith("/api/v1/")) // the others are pages
                .map(Map.Entry::getValue)
                .map(PathItem::getPOST)
                .filter(Objects::nonNull)
                .forEach(each -> each.addParameter(key()));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(OncePerKeyInterceptor.HEADER)
                .in(Parameter.In.HEADER)
                .description("Kies een nieuwe sleutel per aanvraag. Kwam er geen antwoord? Stuur hetzelfde nog eens met"
                        + " dezelfde sleutel: binnen een dag krijg je het eerste antwoord.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(OncePerKeyInterceptor.LONGEST));
    }
}

package nl.meldcodewijzer.site.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Makes of what was found in the code the description of the API that others build on: its calls and not our pages, how to
 * sign in, and that what goes wrong is told in a problem document. After the Dutch API Design Rules.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String CALLS = "/api/v1/";
    private static final String KEY = "apiKey";
    private static final String COOKIE = "session";
    private static final String PROBLEM = "ProblemDocument";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        introduce(description);
        List.copyOf(description.getPaths().getPathItems().keySet()).stream()
                .filter(each -> !each.startsWith(CALLS))
                .forEach(description.getPaths()::removePathItem);
        description.getComponents().addSchema(PROBLEM, ProblemSchema.get());
        offerSignIn(description);
        description.getPaths().getPathItems().values().forEach(each -> each.getOperations()
                .forEach(ApiDescription::complete));
        new UsedSchemas(description).keep();
    }

    private static void introduce(OpenAPI description) {
        description.setInfo(OASFactory.createInfo()
                .title("Meldcodewijzer API")
                .version(ResponseHeaders.API_VERSION)
                .description("Training in de meldcode, dekking per organisatie en controle van subsidievoorwaarden."
                        + " Wat misgaat, staat in een problem document (RFC 9457).")
                .contact(OASFactory.createContact().name("De beheerder van deze Meldcodewijzer")));
        description.setServers(List.of(OASFactory.createServer().url("/").description("Deze service")));
    }

    private static void offerSignIn(OpenAPI description) {
        description
                .getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Een sleutel die een beheerder geeft."))
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("sessie")
                                .description("Wie op de site is ingelogd."));
    }

    private static void complete(HttpMethod method, Operation call) {
        var security = call.getSecurity();
        if (security != null && !security.isEmpty()) {
            call.setSecurity(signedIn(security));
            problem(call, "401", "Niet ingelogd, of de sleutel geldt niet.");
            problem(call, "403", "Dit mag je niet met je rol.");
        }
        var parameters = call.getParameters() == null ? List.<Parameter>of() : call.getParameters();
        if (call.getRequestBody() != null || parameters.stream().anyMatch(ApiDescription::canBeWrong)) {
            problem(call, "400", "Ongeldige invoer. De fouten staan er per veld in.");
        }
        if (parameters.stream().anyMatch(each -> each.getIn() == Parameter.In.PATH)) {
            problem(call, "404", "Dit is er niet, of het is niet van jou.");
        }
        if (method != HttpMethod.GET) {
            problem(
                    call,
                    "409",
                    "Dit kan niet naast wat er al is. Is er iets om te vergelijken, dan staat het in current.");
        }
        if (call.getRequestBody() != null) {
            problem(call, "413", "Te groot.");
            problem(call, "415", "Deze soort inhoud kan hier niet.");
        }
    }

    /** An id in an address is there or not; a number that people type has a character that checks it. */
    private static boolean canBeWrong(Parameter parameter) {
        return parameter.getIn() != Parameter.In.PATH || parameter.getName().equals("number");
    }

    /** With a key or a cookie; the roles that may stay as they were found. */
    private static List<SecurityRequirement> signedIn(List<SecurityRequirement> found) {
        var roles = found.stream()
                .flatMap(each -> each.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return List.of(
                OASFactory.createSecurityRequirement().addScheme(KEY, roles),
                OASFactory.createSecurityRequirement().addScheme(COOKIE, roles));
    }

    private static void problem(Operation call, String status, String meaning) {
        call.getResponses().addAPIResponse(status, problem(meaning));
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}

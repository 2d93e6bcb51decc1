package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.account.act.SessionCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others read who build on the API. */
@ServiceTest
class ApiDescriptionTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    private String text = "";
    private JsonPath description = new JsonPath("{}");

    @BeforeEach
    void read() {
        text = given().get("/api/v1/openapi.json?format=json").asString();
        description = new JsonPath(text);
    }

    @Test
    void itHasTheCallsAndNoPages() {
        assertThat(description.<String, Object>getMap("paths").keySet())
                .contains("/api/v1/attempts", "/api/v1/me", "/api/v1/certificates/{number}")
                .allSatisfy(each -> assertThat(each).startsWith("/api/v1/"));
    }

    @Test
    void everySchemaIsReferredToAndEveryReferenceIsThere() {
        var referred = REFERENCE
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(
                        description.<String, Object>getMap("components.schemas").keySet()))
                .isEqualTo(referred);
    }

    @Test
    void everyWayToSignInIsDescribed() {
        var schemes =
                description.<String, Object>getMap("components.securitySchemes").keySet();
        assertThat(schemes).containsExactlyInAnyOrder("apiKey", "session");
        assertThat(description.getString("components.securitySchemes.session.name"))
                .isEqualTo(SessionCookie.NAME);
        List<Map<String, List<String>>> security =
                description.getList("paths.'/api/v1/organisations/{organisation}/coverage'.get.security");
        assertThat(security).isNotEmpty().allSatisfy(each -> assertThat(schemes).containsAll(each.keySet()));
        assertThat(description.getList("paths.'/api/v1/certificates/{number}'.get.security"))
                .isNull();
    }

    @Test
    void whatGoesWrongIsAProblemDocument() {
        var responses = description.<String, Map<String, Object>>getMap("paths.'/api/v1/attempts'.post.responses");
        assertThat(responses).containsOnlyKeys("200", "201", "400", "401", "403", "409", "413", "415");
        responses.forEach((status, response) -> assertThat(
                        ((Map<?, ?>) response.get("content")).keySet().toString())
                .as(status)
                .isEqualTo(status.startsWith("2") ? "[application/json]" : "[application/problem+json]"));
    }

    @Test
    void itSaysWhereItIsWhichVersionAndWhomToAsk() {
        assertThat(description.getString("info.version"))
                .isEqualTo(given().get("/api/v1/openapi.json").header("API-Version"));
        assertThat(description.getString("info.contact.name")).isNotBlank();
        assertThat(description.getString("servers[0].url")).isEqualTo("/");
    }
}

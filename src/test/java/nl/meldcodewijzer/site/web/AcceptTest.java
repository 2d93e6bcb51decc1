package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import nl.meldcodewijzer.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AcceptTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meldcode", "/modules", "/inloggen", "/activeren", "/privacy", "/toegankelijkheid"})
    void whoAsksForHtmlGetsAPage(String address) {
        given().accept("text/html").get(address).then().statusCode(200).contentType(startsWith("text/html"));
    }
}

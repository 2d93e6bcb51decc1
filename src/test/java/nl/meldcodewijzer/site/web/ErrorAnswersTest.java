package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ErrorAnswersTest {

    @Inject
    TestSignIn signIn;

    @Test
    void unexpectedErrorShowsNoInsides() {
        given().get("/api/v1/probe/boom")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("status", equalTo(500))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
        given().get("/probe/boom")
                .then()
                .statusCode(500)
                .contentType(ContentType.HTML)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body(containsString("0800-2000"));
    }

    @Test
    void conflictTellsWhatIsStored() {
        given().get("/api/v1/probe/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("current.sequence", equalTo(3))
                .body("errors[0].code", equalTo("answer-conflict"))
                .body("errors[0].location", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"x"                          | malformed-json |
            {"name":"x"} nog iets                | malformed-json |
            {"name":"x"} {"name":"y"}            | malformed-json |
            {"name":"x","name":"y"}              | malformed-json |
            {"name":"x","name":"x"}              | malformed-json |
            [1,2]                                | wrong-shape    |
            "text"                               | wrong-shape    |
            {"name":"x","naam":"y"}              | unknown-field  | /naam
            {"name":"x","numbers":[1,"twee"]}    | wrong-type     | /numbers/1
            {"name":"x","on":"31-02-2026"}       | wrong-type     | /on
            {"name":" "}                         | not-blank      | /name
            {}                                   | not-blank      | /name
            """)
    void brokenBodyNamesThePlace(String body, String code, String pointer) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", equalTo("Ongeldige invoer"))
                .body("errors[0].in", equalTo("body"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].location.pointer", equalTo(pointer))
                .body(not(containsString("nl.meldcodewijzer")));
    }

    @Test
    void emptyBodyIsRefused() {
        post("").statusCode(400).contentType("application/problem+json");
        post("null").statusCode(400).contentType("application/problem+json");
        given().post("/api/v1/probe/body").then().statusCode(anyOf(equalTo(400), equalTo(415)));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/probe/body")
                .then();
    }

    @Test
    void httpRefusalsAreProblemsUnderApi() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
        given().delete("/api/v1/probe/who").then().statusCode(405).contentType("application/problem+json");
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/probe/body")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().accept("image/png")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .post("/api/v1/probe/body")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void unknownPageIsADutchPage() {
        given().get("/bestaat-niet")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("Niet gevonden"))
                .body(containsString("0800-2000"));
        given().get("/modules/%00/../../etc/passwd").then().statusCode(404);
    }

    @Test
    void apiNeverRedirectsToSignIn() {
        given().redirects()
                .follow(false)
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().redirects()
                .follow(false)
                .cookie("sessie", "weg-ermee")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().header("Authorization", "Basic eDp5")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void pageAsksToSignInAndComesBack() {
        given().redirects()
                .follow(false)
                .get("/probe/who?a=b")
                .then()
                .statusCode(303)
                .header("Location", containsString("/inloggen?terug=%2Fprobe%2Fwho%3Fa%3Db"));
    }

    @Test
    void wrongRoleIsForbidden() {
        var learner = signIn.learner().cookies();
        given().cookies(learner)
                .get("/api/v1/probe/admin")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().cookies(learner)
                .get("/probe/admin")
                .then()
                .statusCode(403)
                .contentType(ContentType.HTML)
                .body(containsString("Geen toegang"));
        given().cookies(signIn.admin().cookies())
                .get("/probe/admin")
                .then()
                .statusCode(200)
                .body(equalTo("in"));
    }

    @Test
    void signedInPersonIsKnown() {
        var learner = signIn.learner();
        given().cookies(learner.cookies())
                .get("/api/v1/probe/who")
                .then()
                .statusCode(200)
                .body(equalTo(learner.person().toString()));
    }
}

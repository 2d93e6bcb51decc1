package nl.meldcodewijzer.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class ActivationPagesTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @Inject
    TestSignIn signIn;

    @Test
    void codeMakesAnAccountThatIsSignedInAndLinked() {
        var organisation = signIn.organisation();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        post(Map.of("code", code.shown().toLowerCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(200)
                .body(containsString("Organisatie " + organisation))
                .body(containsString("Sam Toets"));
        var answer = activate(code, "");
        answer.then().statusCode(303);
        given().cookie("sessie", answer.cookie("sessie"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sam Toets"))
                .body("email", nullValue())
                .body("roles", equalTo(List.of("learner")))
                .body("organisations", equalTo(List.of()))
                .body("authorities", equalTo(List.of()));
        var again = given().redirects()
                .follow(false)
                .formParams(
                        Map.of("organisatie", organisation.toString(), "personeelsnummer", "7", "password", PASSWORD))
                .post("/inloggen");
        assertThat(again.cookie("sessie")).isNotEmpty();
    }

    @Test
    void codeWorksOnce() {
        var organisation = signIn.organisation();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        activate(code, "").then().statusCode(303);
        activate(code, "").then().statusCode(400).body(containsString("Deze code werkt niet"));
        post(Map.of("code", code.shown())).then().statusCode(400);
    }

    @Test
    void twoActivationsAtOnceHaveOneWinner() throws Exception {
        var organisation = signIn.organisation();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> attempt =
                    () -> activate(code, Ids.next() + "@toets.example").statusCode();
            var answers = pool.invokeAll(Collections.nCopies(4, attempt));
            var won = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(303, 400);
                won += answer.get() == 303 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void unknownExpiredAndBrokenCodesGetTheSameAnswer() {
        var organisation = signIn.organisation();
        var expired = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        signIn.run(
                "update activation_code set expires_at = current_timestamp(6) - interval 1 second where code_hash = ?",
                expired.hash());
        for (var typed : List.of(
                expired.shown(), "ZZZZ-ZZZZ-" + Ids.next().toString().substring(0, 4), "", "<b>", "x".repeat(5000))) {
            post(Map.of("code", typed)).then().statusCode(400).body(containsString("Deze code werkt niet"));
        }
    }

    @Test
    void mistakesAreShownAtTheirFieldAndTheCodeStaysGood() {
        var organisation = signIn.organisation();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        post(Map.of("code", code.shown(), "name", " ", "email", "geen adres", "password", "kort"))
                .then()
                .statusCode(400)
                .body(containsString("Vul je naam in."))
                .body(containsString("geen geldig e-mailadres"))
                .body(containsString("te kort"));
        var taken = signIn.learner().email();
        activate(code, taken).then().statusCode(400).body(containsString("Dit e-mailadres kun je niet gebruiken"));
        activate(code, "").then().statusCode(303);
    }

    @Test
    void signedInPersonLinksOneMoreEmployment() {
        var organisation = signIn.organisation();
        var person = signIn.learner();
        var code = signIn.activationCode(organisation, signIn.employment(organisation, "7", null));
        given().cookies(person.cookies())
                .formParams(Map.of("code", code.shown()))
                .post("/activeren")
                .then()
                .statusCode(200)
                .body(containsString(person.name()));
        given().redirects()
                .follow(false)
                .cookies(person.cookies())
                .formParams(Map.of("code", code.shown(), "link", "yes"))
                .post("/activeren")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .cookies(person.cookies())
                .formParams(Map.of("code", code.shown(), "link", "yes"))
                .post("/activeren")
                .then()
                .statusCode(400);
    }

    @Test
    void employmentOfSomebodyElseIsNotTakenOver() {
        var organisation = signIn.organisation();
        var employment = signIn.employment(organisation, "7", signIn.learner().person());
        var code = signIn.activationCode(organisation, employment);
        activate(code, "").then().statusCode(400).body(containsString("al aan iemand anders gekoppeld"));
    }

    @Test
    void guessingOneCodeIsStopped() {
        var code = "0000-0000-" + Ids.next().toString().substring(32).toUpperCase(java.util.Locale.ROOT);
        for (int i = 0; i < 10; i++) {
            post(Map.of("code", code)).then().statusCode(400);
        }
        post(Map.of("code", code)).then().statusCode(429);
    }

    private static Response activate(ActivationCode code, String email) {
        return post(Map.of("code", code.shown(), "name", "Sam Toets", "email", email, "password", PASSWORD));
    }

    private static Response post(Map<String, String> form) {
        return given().redirects().follow(false).formParams(form).post("/activeren");
    }
}

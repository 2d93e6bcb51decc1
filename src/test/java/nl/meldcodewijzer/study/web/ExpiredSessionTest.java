package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz form without script, of which the session has ended, or the attempt. */
@ServiceTest
class ExpiredSessionTest {

    private static final String QUIZ = "/leren/stap-1-signalen/toets";
    private static final String UNSENT = "onverzonden";

    @Inject
    TestSignIn signIn;

    private Visitor learner;
    private QuizClient client;
    private String attempt;
    private String question;
    private List<String> options;

    @BeforeEach
    void someAttempt() {
        learner = signIn.learner();
        client = new QuizClient(learner);
        JsonPath started = client.start("stap-1-signalen").jsonPath();
        attempt = started.getString("id");
        question = started.getString("questions[0].id");
        options = started.getList("questions[0].options.id");
    }

    private Response post(Map<String, String> cookies, String doe) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("antwoord-" + question, options.get(1))
                .formParam("gezien-" + question, 0)
                .formParam("doe", doe)
                .post(QUIZ + "/" + attempt);
    }

    private Map<String, String> cookies(Visitor visitor, String unsent) {
        var cookies = new HashMap<>(visitor.cookies());
        cookies.put(UNSENT, unsent);
        return cookies;
    }

    private List<String> stored() {
        return client.start("stap-1-signalen").jsonPath().getList("answers.chosen.flatten()");
    }

    private String chosen() {
        return "value=\"" + options.get(1) + "\" checked";
    }

    @Test
    void whatWasTypedComesBackAfterSigningInAndIsSavedWithOneClick() {
        var sent = post(Map.of("sessie", "verlopen"), "opslaan");
        sent.then().statusCode(303);
        assertThat(sent.header("Location")).endsWith("/inloggen?terug=" + QUIZ);
        assertThat(sent.getDetailedCookie(UNSENT)).satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/leren");
            assertThat(cookie.getMaxAge()).isBetween(60L, 3600L);
        });
        assertThat(stored()).isEmpty();
        var again = cookies(learner, sent.cookie(UNSENT));
        given().cookies(again)
                .get(QUIZ)
                .then()
                .statusCode(200)
                .body(containsString("Je was uitgelogd"))
                .body(containsString(chosen()))
                .body(containsString("data-unsaved"));
        assertThat(stored()).isEmpty();
        var saved = post(again, "opslaan");
        saved.then().statusCode(303);
        assertThat(saved.getDetailedCookie(UNSENT).getMaxAge()).isZero();
        assertThat(stored()).containsExactly(options.get(1));
    }

    @Test
    void whatWasTakenUpSinceNeverComesBackOverALaterAnswer() {
        var unsent = post(Map.of(), "opslaan").cookie(UNSENT);
        client.save(attempt, question, options.subList(1, 2), 1).then().statusCode(200);
        client.save(attempt, question, options.subList(0, 1), 2).then().statusCode(200);
        var page = given().cookies(cookies(learner, unsent)).get(QUIZ);
        page.then()
                .statusCode(200)
                .body(not(containsString("Let op: op een ander apparaat")))
                .body(not(containsString(chosen())));
        assertThat(page.getDetailedCookie(UNSENT).getMaxAge()).isZero();
    }

    @Test
    void aFormTooLargeForTheBrowserToKeepStaysOnAPageToSendAgain() {
        var form = new HashMap<String, String>();
        var random = new java.util.Random(1);
        for (int i = 0; i < 40; i++) {
            var text = random.ints(150, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            form.put("tekst-vraag-" + i, text.toString());
        }
        form.put("tekst-vraag-0", "mijn \"antwoord\"");
        var answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(QUIZ + "/" + attempt);
        answer.then()
                .statusCode(401)
                .body(containsString("name=\"tekst-vraag-39\""))
                .body(containsString("value=\"mijn &quot;antwoord&quot;\""))
                .body(containsString("/inloggen?terug=" + QUIZ));
        assertThat(answer.cookie(UNSENT)).isNull();
    }

    @Test
    void somebodyElseOnThisBrowserNeverSeesIt() {
        var unsent = post(Map.of(), "opslaan").cookie(UNSENT);
        var other = signIn.learner();
        new QuizClient(other).start("stap-1-signalen");
        var page = given().cookies(cookies(other, unsent)).get(QUIZ);
        page.then().statusCode(200).body(not(containsString(" checked"))).body(not(containsString("Je was uitgelogd")));
        assertThat(page.getDetailedCookie(UNSENT).getMaxAge()).isZero();
    }

    @Test
    void whatAnotherDeviceSavedMeanwhileIsSaid() {
        var unsent = post(Map.of(), "opslaan").cookie(UNSENT);
        client.save(attempt, question, options.subList(0, 1), 1).then().statusCode(200);
        given().cookies(cookies(learner, unsent))
                .get(QUIZ)
                .then()
                .body(containsString("Op een ander apparaat koos je"))
                .body(containsString(chosen()))
                .body(not(containsString("data-unsaved")));
    }

    @Test
    void aBrokenOrForeignCookieChangesNothing() {
        for (var cookie : List.of("", "x", "bm9ueg")) {
            given().cookies(cookies(learner, cookie))
                    .get(QUIZ)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Je was uitgelogd")));
        }
    }

    @Test
    void signingOutForgetsIt() {
        for (var way : List.of("/uitloggen", "/snel-weg")) {
            var answer = given().redirects().follow(false).post(way);
            assertThat(answer.getDetailedCookie(UNSENT).getMaxAge()).isZero();
        }
    }

    @Test
    void theProgramsWayHearsThatItIsSignedOut() {
        given().cookie("sessie", "verlopen")
                .contentType("application/json")
                .body(Map.of("chosen", options.subList(0, 1), "sequence", 1))
                .put("/api/v1/attempts/{attempt}/answers/{question}", attempt, question)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void anOldTabLeadsToTheResultAndSavesNothing() {
        client.submit(attempt).then().statusCode(200);
        var answer = post(learner.cookies(), "opslaan");
        answer.then().statusCode(303);
        assertThat(answer.header("Location")).endsWith(QUIZ + "/" + attempt);
        assertThat(client.submit(attempt).jsonPath().getInt("score")).isZero();
    }

    @Test
    void handingInTwiceIsOneResult() {
        var first = post(learner.cookies(), "toch-inleveren");
        var second = post(learner.cookies(), "toch-inleveren");
        assertThat(first.header("Location")).endsWith(QUIZ + "/" + attempt).isEqualTo(second.header("Location"));
        given().cookies(learner.cookies()).get(QUIZ + "/" + attempt).then().statusCode(200);
    }
}

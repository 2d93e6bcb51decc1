package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Question;
import org.junit.jupiter.api.Test;

/** Each kind of question in the content, over the wire. */
@ServiceTest
class QuestionKindsApiTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    private Visitor learner;
    private JsonPath attempt;
    private Question question;

    /** Begins attempts, each by a new learner, until one asks this question. */
    private void asked(String module, String id) {
        question = catalogue
                .module(new ModuleSlug(module))
                .flatMap(each -> each.question(id))
                .orElseThrow();
        for (int tries = 0; tries < 60; tries++) {
            learner = signIn.learner();
            attempt = new QuizClient(learner).start(module).jsonPath();
            if (attempt.getList("questions.id").contains(id)) {
                return;
            }
        }
        throw new AssertionError("No attempt asks " + id);
    }

    private Map<String, Object> shown() {
        return attempt.<Map<String, Object>>getList("questions").stream()
                .filter(each -> question.id().equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private Response save(Map<String, ?> answer, int sequence) {
        var body = new HashMap<String, Object>(answer);
        body.put("sequence", sequence);
        return given().cookies(learner.cookies())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/attempts/{attempt}/answers/{question}", attempt.getString("id"), question.id());
    }

    private Map<String, Object> result() {
        return new QuizClient(learner)
                .submit(attempt.getString("id")).jsonPath().<Map<String, Object>>getList("results").stream()
                        .filter(each -> question.id().equals(each.get("questionId")))
                        .findFirst()
                        .orElseThrow();
    }

    private Map<String, Object> stored() {
        return new QuizClient(learner)
                .start(attempt.getString("module")).jsonPath().<Map<String, Object>>getList("answers").stream()
                        .filter(each -> question.id().equals(each.get("questionId")))
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> solution() {
        return ((Given.Chosen) question.solution()).options();
    }

    @Test
    void anOrderIsKeptAsItWasChosen() {
        asked("opfrissen", "volgorde-1");
        assertThat(shown().get("kind")).isEqualTo("order");
        save(Map.of("chosen", solution().subList(0, 2)), 1)
                .then()
                .statusCode(400)
                .body("errors[0].location.pointer", equalTo("/chosen"));
        save(Map.of("chosen", solution()), 1).then().statusCode(200);
        assertThat(stored().get("chosen")).isEqualTo(solution());
        assertThat(result().get("right")).isEqualTo(true);
    }

    @Test
    void pairsAreSavedUnderTheirOwnMember() {
        asked("wet-2019", "jaren-1");
        assertThat(shown()).containsKeys("left", "options");
        assertThat(shown().toString()).doesNotContain("option=");
        var right = ((Given.Pairs) question.solution()).pairs();
        save(Map.of("chosen", List.of("j2013")), 1)
                .then()
                .statusCode(400)
                .body("errors[0].location.pointer", equalTo("/pairs"));
        save(Map.of("pairs", Map.of("hebben", "j2013")), 1).then().statusCode(200);
        save(Map.of("pairs", right), 2).then().statusCode(200);
        save(Map.of("pairs", Map.of("hebben", "j2019")), 2)
                .then()
                .statusCode(409)
                .body("current.pairs", equalTo(right));
        assertThat(stored().get("pairs")).isEqualTo(right);
        assertThat(result().get("right")).isEqualTo(true);
    }

    @Test
    void aFewWordsAreSavedAsText() {
        asked("opfrissen", "nummer-1");
        assertThat(shown().get("options")).isEqualTo(List.of());
        save(Map.of("text", "x".repeat(201)), 1)
                .then()
                .statusCode(400)
                .body("errors[0].location.pointer", equalTo("/text"));
        save(Map.of("text", " 0800 2000 "), 1).then().statusCode(200);
        save(Map.of("text", "0800 2000"), 1).then().statusCode(200);
        assertThat(stored().get("text")).isEqualTo("0800 2000");
        assertThat(result().get("right")).isEqualTo(true);
    }

    @Test
    void trueOrFalseComesAsAChoiceOfTwo() {
        asked("wet-2019", "allebei-1");
        assertThat(shown().get("kind")).isEqualTo("one-of");
        save(Map.of("chosen", List.of("waar")), 1).then().statusCode(200);
        var result = result();
        assertThat(result.get("right")).isEqualTo(false);
        assertThat((String) result.get("feedback")).startsWith("Dit klopt niet.");
    }

    @Test
    void aCaseGoesOnStepByStepAndAStepStays() {
        asked("praktijk-onderwijs", "casus-1");
        assertThat(shown()).containsKey("situation");
        var first = solution().get(0);
        save(Map.of("chosen", List.of(first)), 1).then().statusCode(200);
        attempt = new QuizClient(learner).start("praktijk-onderwijs").jsonPath();
        var choices = ((CaseQuestion) question)
                .route(new Given.Chosen(List.of(first)))
                .here();
        assertThat(shown().get("options").toString())
                .contains(choices.choices().get(0).id());
        var other = ((CaseQuestion) question)
                .dilemma().situations().get(0).choices().stream()
                        .filter(each -> !each.id().equals(first))
                        .findFirst()
                        .orElseThrow();
        save(Map.of("chosen", List.of(other.id())), 2)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("step-stays"))
                .body("current.chosen", equalTo(List.of(first)));
        save(Map.of("chosen", solution()), 2).then().statusCode(200);
        save(Map.of("chosen", List.of(first)), 3).then().statusCode(200).body("sequence", equalTo(2));
        assertThat(result().get("right")).isEqualTo(true);
    }

    private Response stepForm(String choice, int seen, String button) {
        return given().redirects()
                .follow(false)
                .cookies(learner.cookies())
                .formParam("antwoord-" + question.id(), choice)
                .formParam("gezien-" + question.id(), seen)
                .formParam(button, button.equals("stap") ? question.id() : "inleveren")
                .post("/leren/" + attempt.getString("module") + "/toets/" + attempt.getString("id"));
    }

    @Test
    void aDoubleClickOnAStepWithoutScriptIsOneStep() {
        asked("praktijk-onderwijs", "casus-1");
        var first = solution().get(0);
        var location =
                stepForm(first, 0, "stap").then().statusCode(303).extract().header("Location");
        assertThat(location).endsWith("/toets#vraag-casus-1");
        stepForm(first, 0, "stap").then().statusCode(303);
        assertThat(stored().get("chosen")).isEqualTo(List.of(first));
        var other = ((CaseQuestion) question)
                .dilemma().situations().get(0).choices().stream()
                        .map(each -> each.id())
                        .filter(each -> !each.equals(first))
                        .findFirst()
                        .orElseThrow();
        stepForm(other, 0, "stap").then().statusCode(400).body(containsString("Een keuze in een casus blijft staan"));
        assertThat(stored().get("chosen")).isEqualTo(List.of(first));
    }

    @Test
    void aCaseHalfwayIsNotAnsweredAndHandingInMakesNoStep() {
        asked("praktijk-onderwijs", "casus-1");
        var first = solution().get(0);
        save(Map.of("chosen", List.of(first)), 1).then().statusCode(200);
        stepForm(solution().get(1), 1, "doe")
                .then()
                .statusCode(400)
                .body(containsString(": nog niet af"))
                .body(containsString("value=\"" + solution().get(1) + "\" checked"));
        assertThat(stored().get("chosen")).isEqualTo(List.of(first));
    }

    @Test
    void onePairOfSeveralIsNoWholeAnswer() {
        asked("wet-2019", "jaren-1");
        save(Map.of("pairs", Map.of("hebben", "j2013")), 1).then().statusCode(200);
        given().cookies(learner.cookies())
                .formParam("doe", "inleveren")
                .post("/leren/wet-2019/toets/" + attempt.getString("id"))
                .then()
                .statusCode(400)
                .body(containsString(": nog niet af"));
    }

    @Test
    void anAnswerWithNoneOrTwoMembersIsRefused() {
        asked("opfrissen", "nummer-1");
        save(Map.of(), 1).then().statusCode(400);
        save(Map.of("text", "0800-2000", "chosen", List.of("a")), 1).then().statusCode(400);
    }

    @Test
    void theFormOfEachKindIsSavedWithoutScript() {
        asked("opfrissen", "volgorde-1");
        var address = "/leren/opfrissen/toets/" + attempt.getString("id");
        var form = given().cookies(learner.cookies())
                .formParam("gezien-volgorde-1", "0")
                .formParam("doe", "opslaan");
        for (int place = 1; place <= solution().size(); place++) {
            form.formParam("plaats-volgorde-1-" + solution().get(place - 1), place == 2 ? 1 : place);
        }
        form.redirects()
                .follow(false)
                .post(address)
                .then()
                .statusCode(400)
                .body(containsString("geef elke regel een eigen plaats"));
        var again = given().cookies(learner.cookies())
                .formParam("gezien-volgorde-1", "0")
                .formParam("doe", "opslaan");
        for (int place = 1; place <= solution().size(); place++) {
            again.formParam("plaats-volgorde-1-" + solution().get(place - 1), place);
        }
        again.redirects().follow(false).post(address).then().statusCode(303);
        assertThat(stored().get("chosen")).isEqualTo(solution());
    }

    @Test
    void theFormWalksACaseStepByStep() {
        asked("praktijk-onderwijs", "casus-1");
        var address = "/leren/praktijk-onderwijs/toets/" + attempt.getString("id");
        for (int step = 0; step < solution().size(); step++) {
            given().cookies(learner.cookies())
                    .formParam("gezien-casus-1", step)
                    .formParam("antwoord-casus-1", solution().get(step))
                    .formParam("doe", "opslaan")
                    .redirects()
                    .follow(false)
                    .post(address)
                    .then()
                    .statusCode(303);
        }
        assertThat(stored().get("chosen")).isEqualTo(solution());
        given().cookies(learner.cookies())
                .get("/leren/praktijk-onderwijs/toets")
                .then()
                .body(containsString("Dit is het einde van de casus."));
    }
}

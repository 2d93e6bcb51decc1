package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AttemptsApiTest {

    private static final String MODULE = "stap-1-signalen";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    private QuizClient learner;
    private LearningModule module;

    @BeforeEach
    void someLearner() {
        learner = new QuizClient(signIn.learner());
        module = QuizClient.module(catalogue, MODULE);
    }

    private JsonPath started() {
        return learner.start(MODULE).then().statusCode(201).extract().jsonPath();
    }

    @Test
    void anAttemptShowsQuestionsAndNeverWhatIsRight() {
        var response = learner.start(MODULE).then().statusCode(201).extract();
        var attempt = response.jsonPath();
        assertThat(attempt.getString("module")).isEqualTo(MODULE);
        assertThat(attempt.getInt("edition")).isEqualTo(module.edition().number());
        assertThat(attempt.getList("questions")).hasSize(module.questionsPerAttempt());
        assertThat(attempt.getList("answers")).isEmpty();
        assertThat(attempt.<Map<String, Object>>getList("questions"))
                .allSatisfy(each -> assertThat(each).containsOnlyKeys("id", "kind", "text", "options"));
        assertThat(attempt.<Map<String, Object>>getList("questions.options.flatten()"))
                .allSatisfy(each -> assertThat(each).containsOnlyKeys("id", "text"));
        assertThat(response.asString()).doesNotContain("correct").doesNotContain("feedback");
    }

    @Test
    void anotherDeviceGoesOnWithTheOpenAttempt() {
        var first = started();
        String question = first.getString("questions[0].id");
        var chosen = QuizClient.wrong(module, question);
        learner.save(first.getString("id"), question, chosen, 1).then().statusCode(200);
        var second = learner.start(MODULE).then().statusCode(200).extract().jsonPath();
        assertThat(second.getString("id")).isEqualTo(first.getString("id"));
        assertThat(second.getList("questions")).isEqualTo(first.getList("questions"));
        assertThat(second.getList("answers.questionId")).containsExactly(question);
        assertThat(second.getList("answers[0].chosen")).isEqualTo(chosen);
        assertThat(second.getInt("answers[0].sequence")).isEqualTo(1);
    }

    @Test
    void theSameSaveTwiceAnswersTheFirstMoment() {
        var attempt = started();
        String question = attempt.getString("questions[0].id");
        var chosen = QuizClient.right(module, question);
        var first = learner.save(attempt.getString("id"), question, chosen, 1).jsonPath();
        var again = learner.save(attempt.getString("id"), question, chosen, 1)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(again.getString("savedAt"))
                .isEqualTo(first.getString("savedAt"))
                .endsWith("Z");
        assertThat(again.getInt("sequence")).isEqualTo(1);
    }

    @Test
    void anotherAnswerUnderTheSameALowerOrAGappedSequenceIsAConflict() {
        var attempt = started();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        var options = attempt.<String>getList("questions[0].options.id");
        learner.save(id, question, List.of(options.get(0)), 2)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("answer-conflict"))
                .body("current.sequence", equalTo(0))
                .body("current.chosen", equalTo(List.of()));
        learner.save(id, question, List.of(options.get(0)), 1).then().statusCode(200);
        learner.save(id, question, List.of(options.get(1)), 2).then().statusCode(200);
        for (int sequence : new int[] {1, 2, 4}) {
            learner.save(id, question, List.of(options.get(0)), sequence)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("errors[0].code", equalTo("answer-conflict"))
                    .body("current.sequence", equalTo(2))
                    .body("current.chosen", equalTo(List.of(options.get(1))));
        }
    }

    @Test
    void passingCompletesTheModuleAndARepeatSaysTheSame() {
        var attempt = started();
        var id = attempt.getString("id");
        for (String question : attempt.<String>getList("questions.id")) {
            learner.save(id, question, QuizClient.right(module, question), 1)
                    .then()
                    .statusCode(200);
        }
        var first = learner.submit(id).then().statusCode(200).extract();
        assertThat(first.jsonPath().getBoolean("passed")).isTrue();
        assertThat(first.jsonPath().getInt("score")).isEqualTo(module.questionsPerAttempt());
        assertThat(first.jsonPath().getInt("total")).isEqualTo(module.questionsPerAttempt());
        assertThat(first.jsonPath().getInt("passMark")).isEqualTo(module.passMark());
        assertThat(first.jsonPath().getString("completionId")).isNotBlank();
        assertThat(learner.submit(id).then().statusCode(200).extract().asString())
                .isEqualTo(first.asString());
    }

    @Test
    void failingTellsWhyAndCompletesNothing() {
        var attempt = started();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        learner.save(id, question, QuizClient.wrong(module, question), 1).then().statusCode(200);
        var result = learner.submit(id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("completionId")))
                .extract()
                .jsonPath();
        assertThat(result.getBoolean("passed")).isFalse();
        assertThat(result.getInt("score")).isZero();
        assertThat(result.<String>getList("results.feedback"))
                .allSatisfy(each -> assertThat(each).isNotBlank());
        assertThat(result.<Boolean>getList("results.right")).containsOnly(false);
        assertThat(learner.start(MODULE).statusCode()).isEqualTo(201);
    }

    @Test
    void afterSubmissionNothingIsSaved() {
        var attempt = started();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        learner.submit(id).then().statusCode(200);
        learner.save(id, question, QuizClient.right(module, question), 1)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("attempt-submitted"))
                .body("current.passed", equalTo(false));
    }

    @Test
    void somebodyElsesAttemptDoesNotExist() {
        var attempt = started();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        var other = new QuizClient(signIn.learner());
        other.save(id, question, QuizClient.right(module, question), 1).then().statusCode(404);
        other.submit(id).then().statusCode(404);
        learner.submit(id).then().statusCode(200);
        other.save(id, question, QuizClient.right(module, question), 1).then().statusCode(404);
        other.submit(id).then().statusCode(404);
    }

    @Test
    void unknownThingsAreNotFound() {
        var id = started().getString("id");
        learner.save(id, "bestaat-niet", List.of("a"), 1).then().statusCode(404);
        learner.save("geen-id", "bestaat-niet", List.of("a"), 1).then().statusCode(404);
        learner.save("00000000-0000-7000-8000-000000000000", "x", List.of("a"), 1)
                .then()
                .statusCode(404);
        learner.submit("1-1-1-1-1").then().statusCode(404);
        learner.start("bestaat-niet").then().statusCode(400).body("errors[0].code", equalTo("unknown-module"));
        learner.start("Geen Slug!").then().statusCode(400).body("errors[0].location.pointer", equalTo("/module"));
    }

    @Test
    void withoutSignInNothingIsTold() {
        given().contentType(ContentType.JSON)
                .body("{\"module\":\"x\"}")
                .post("/api/v1/attempts")
                .then()
                .statusCode(401);
        given().post("/api/v1/attempts/x/submission").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chosen\":[\"a\"]}",
                "{\"sequence\":1}",
                "{\"chosen\":null,\"sequence\":1}",
                "{\"chosen\":[null],\"sequence\":1}",
                "{\"chosen\":[\"zz\"],\"sequence\":1}",
                "{\"chosen\":[\"a\"],\"sequence\":0}",
                "{\"chosen\":[\"a\"],\"sequence\":-1}",
                "{\"chosen\":[\"a\"],\"sequence\":1.5}",
                "{\"chosen\":[\"a\"],\"sequence\":\"1\"}",
                "{\"chosen\":[1],\"sequence\":1}",
                "{\"chosen\":[\"a\"],\"sequence\":99999999999}",
                "{\"chosen\":\"a\",\"sequence\":1}",
                "{\"chosen\":[\"a\"],\"sequence\":1,\"right\":true}",
                "{",
                "[]",
                "null",
                ""
            })
    void aBrokenAnswerIsRefusedAndChangesNothing(String body) {
        var attempt = started();
        given().cookies(learner.visitor().cookies())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/attempts/" + attempt.getString("id") + "/answers/" + attempt.getString("questions[0].id"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(learner.start(MODULE).jsonPath().getList("answers")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void whatIsNoJsonIsRefused(String type) {
        given().cookies(learner.visitor().cookies())
                .contentType(type)
                .body("module=" + MODULE)
                .post("/api/v1/attempts")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}

package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import org.junit.jupiter.api.Test;

/** What a whole quiz costs, from the start to the result; a well-known system takes 1,040 statements. */
@ServiceTest
class QuizCostTest {

    /** Asks ten questions, of kinds to choose from. */
    private static final String MODULE = "kindermishandeling-per-leeftijd";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementCount statements;

    @Test
    void aQuizByTheApiTakesFewStatements() throws Exception {
        var client = new QuizClient(signIn.learner());
        var module = QuizClient.module(catalogue, MODULE);
        var asked = module.questionsPerAttempt();
        var count = statements.during(() -> {
            var attempt = client.start(MODULE).jsonPath();
            for (String question : attempt.<String>getList("questions.id")) {
                client.save(attempt.getString("id"), question, QuizClient.right(module, question), 1)
                        .then()
                        .statusCode(200);
            }
            return client.submit(attempt.getString("id")).then().statusCode(200);
        });
        // per answer: who is it, and one insert that guards itself
        assertThat(count).isLessThanOrEqualTo(2L * asked + 20);
    }

    @Test
    void aQuizByTheFormTakesFewStatementsAndRequests() throws Exception {
        var learner = signIn.learner();
        var module = QuizClient.module(catalogue, MODULE);
        var count = statements.during(() -> {
            var page = given().cookies(learner.cookies()).post("/leren/" + MODULE + "/toets");
            assertThat(page.statusCode()).isEqualTo(200);
            var html = page.asString();
            var address = html.replaceAll("(?s).*action=\"(/leren/" + MODULE + "/toets/[0-9a-f-]{36})\".*", "$1");
            var form = given().cookies(learner.cookies()).formParam("doe", "inleveren");
            for (var question : module.questions()) {
                if (html.contains("gezien-" + question.id() + "\"")) {
                    form.formParam("gezien-" + question.id(), "0")
                            .formParam("antwoord-" + question.id(), List.copyOf(((ChoiceQuestion) question).right()));
                }
            }
            return form.post(address).then().statusCode(200);
        });
        assertThat(count).isLessThanOrEqualTo(60);
    }
}

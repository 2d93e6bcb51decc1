package nl.meldcodewijzer.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two devices of one learner at the same moment: one outcome, nothing lost, nothing acknowledged that does not count. */
@ServiceTest
class QuizRacesTest {

    private static final String MODULE = "stap-1-signalen";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    Certificates certificates;

    private QuizClient learner;
    private LearningModule module;

    @BeforeEach
    void someLearner() {
        learner = new QuizClient(signIn.learner());
        module = QuizClient.module(catalogue, MODULE);
    }

    @SafeVarargs
    private static List<Response> together(Callable<Response>... calls) throws Exception {
        var start = new CyclicBarrier(calls.length);
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            var running = new ArrayList<Future<Response>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @RepeatedTest(5)
    void twoStartsAreOneAttempt() throws Exception {
        var answers = together(() -> learner.start(MODULE), () -> learner.start(MODULE), () -> learner.start(MODULE));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200);
        assertThat(answers.stream().map(each -> each.jsonPath().getString("id")).distinct())
                .hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoDifferentAnswersUnderOneSequenceOneIsSavedAndTheOtherHearsWhich() throws Exception {
        var attempt = learner.start(MODULE).jsonPath();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        var options = attempt.<String>getList("questions[0].options.id");
        var answers = together(
                () -> learner.save(id, question, options.subList(0, 1), 1),
                () -> learner.save(id, question, options.subList(1, 2), 1));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var won = answers.get(0).statusCode() == 200 ? 0 : 1;
        var stored = learner.start(MODULE).jsonPath();
        assertThat(stored.<String>getList("answers[0].chosen")).containsExactly(options.get(won));
        assertThat(answers.get(1 - won).jsonPath().<String>getList("current.chosen"))
                .containsExactly(options.get(won));
    }

    @RepeatedTest(5)
    void aDoubleClickIsOneAnswer() throws Exception {
        var attempt = learner.start(MODULE).jsonPath();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        var chosen = QuizClient.right(module, question);
        var answers = together(
                () -> learner.save(id, question, chosen, 1),
                () -> learner.save(id, question, chosen, 1),
                () -> learner.save(id, question, chosen, 1));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream()
                        .map(each -> each.jsonPath().getString("savedAt"))
                        .distinct())
                .hasSize(1);
    }

    @RepeatedTest(15)
    void aSaveThatRacesTheSubmissionIsCountedOrRefused() throws Exception {
        var attempt = learner.start(MODULE).jsonPath();
        var id = attempt.getString("id");
        String question = attempt.getString("questions[0].id");
        var answers = together(
                () -> learner.save(id, question, QuizClient.right(module, question), 1), () -> learner.submit(id));
        var result = answers.get(1).then().statusCode(200).extract().jsonPath();
        var save = answers.get(0);
        assertThat(save.statusCode()).isIn(200, 409);
        assertThat(result.getInt("score")).isEqualTo(save.statusCode() == 200 ? 1 : 0);
        assertThat(learner.submit(id).asString()).isEqualTo(answers.get(1).asString());
    }

    @RepeatedTest(5)
    void twoSubmissionsAreOneResultAndOneCompletion() throws Exception {
        var attempt = filled(MODULE);
        var answers = together(() -> learner.submit(attempt), () -> learner.submit(attempt));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.get(0).asString()).isEqualTo(answers.get(1).asString());
        assertThat(answers.get(0).jsonPath().getString("completionId")).isNotBlank();
    }

    @Test
    void theTwoLastModulesFinishedTogetherEarnOneCertificate() throws Exception {
        var modules = catalogue.programme(new ProgrammeSlug("meldcode-basis")).orElseThrow().modules().stream()
                .map(ModuleSlug::value)
                .toList();
        for (var each : modules.subList(0, modules.size() - 2)) {
            learner.pass(catalogue, each);
        }
        var one = filled(modules.get(modules.size() - 2));
        var other = filled(modules.get(modules.size() - 1));
        assertThat(together(() -> learner.submit(one), () -> learner.submit(other)))
                .extracting(Response::statusCode)
                .containsOnly(200);
        var earned = QuarkusTransaction.requiringNew()
                .call(() -> certificates.of(learner.visitor().person()));
        assertThat(earned).hasSize(1);
    }

    /** An attempt with all answers right, not yet handed in. */
    private String filled(String slug) {
        JsonPath attempt = learner.start(slug).jsonPath();
        for (String question : attempt.<String>getList("questions.id")) {
            learner.saveRight(attempt.getString("id"), QuizClient.module(catalogue, slug), question)
                    .then()
                    .statusCode(200);
        }
        return attempt.getString("id");
    }
}

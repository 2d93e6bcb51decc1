package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.learning.AttemptPolicy;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Quiz;
import nl.meldcodewijzer.study.act.RegradeModule;
import nl.meldcodewijzer.study.act.StartAttempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegradePagesTest {

    /** No other test takes the quiz of this module, so its failed attempts are those made here. */
    private static final String MODULE = "praktijk-apotheek";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    RegradeModule regradeModule;

    @Inject
    ModuleCompletions completions;

    @Inject
    StartAttempt startAttempt;

    @Inject
    Clock clock;

    private TestSignIn.Visitor learner;
    private LearningModule module;
    private List<String> wrong;
    private String attempt;

    /** Fails with so many wrong that one more right is a pass. */
    @BeforeEach
    void somebodyFailsByOneQuestion() {
        learner = signIn.learner();
        module = QuizClient.module(catalogue, MODULE);
        var client = new QuizClient(learner);
        var started = client.start(MODULE).jsonPath();
        attempt = started.getString("id");
        List<String> questions = started.getList("questions.id");
        int tooMany = questions.size() - module.rightNeeded(questions.size()) + 1;
        wrong = questions.subList(0, tooMany);
        for (var question : questions) {
            var chosen =
                    wrong.contains(question) ? QuizClient.wrong(module, question) : QuizClient.right(module, question);
            client.save(attempt, question, chosen, 1).then().statusCode(200);
        }
        assertThat(client.submit(attempt).jsonPath().getBoolean("passed")).isFalse();
    }

    private LearningModule withdrawn() {
        return module.withQuestions(module.questions().stream()
                .map(each -> each.id().equals(wrong.get(0)) ? each.withdrawn(LocalDate.now(clock)) : each)
                .toList());
    }

    private String result() {
        return given().cookies(learner.cookies())
                .get("/leren/{module}/toets/{attempt}", MODULE, attempt)
                .asString();
    }

    private boolean isDone() {
        return QuarkusTransaction.requiringNew().call(() -> completions.of(learner.person())).stream()
                .anyMatch(each -> each.module().equals(module.slug()));
    }

    @Test
    void whoFailedByAWithdrawnQuestionPassesAfterwardsAndReadsWhy() {
        var admin = signIn.admin().person();
        var seen = QuarkusTransaction.requiringNew().call(() -> regradeModule.preview(withdrawn()));
        assertThat(seen.passed()).isPositive();
        assertThat(isDone()).isFalse();

        var done = QuarkusTransaction.requiringNew()
                .call(() -> regradeModule.apply(admin, withdrawn(), "De vraag was dubbel op te vatten."));
        assertThat(done).isEqualTo(seen);
        assertThat(isDone()).isTrue();
        var total = module.questionsPerAttempt();
        var needed = module.rightNeeded(total);
        assertThat(result())
                .contains("eerst " + (needed - 1) + " goed, nu " + needed + " goed")
                .contains("De vraag was dubbel op te vatten.")
                .contains("Geslaagd");

        var again = QuarkusTransaction.requiringNew().call(() -> regradeModule.apply(admin, withdrawn(), "Nog eens."));
        assertThat(again.better()).isZero();
        assertThat(given().cookies(learner.cookies()).get("/leren/geschiedenis").asString())
                .contains("geslaagd, " + needed + " van " + total);
        assertThat(waits()).as("who passes after all need not wait").isFalse();
    }

    private boolean waits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> startAttempt.waitsUntil(learner.person(), strict()))
                .isPresent();
    }

    @Test
    void ofADoubleClickOneCounts() throws Exception {
        var admin = signIn.admin().person();
        var before = QuarkusTransaction.requiringNew().call(() -> regradeModule.preview(withdrawn()));
        Supplier<Integer> click = () -> QuarkusTransaction.requiringNew().call(() -> regradeModule
                .apply(admin, withdrawn(), "De vraag klopte niet.")
                .passed());
        var one = CompletableFuture.supplyAsync(click);
        var other = CompletableFuture.supplyAsync(click);
        assertThat(one.get() + other.get()).isEqualTo(before.passed()).isPositive();
        assertThat(QuarkusTransaction.requiringNew().call(() -> completions.of(learner.person())))
                .hasSize(1);
    }

    @Test
    void thePageAsksForAReasonAndSaysWhenNothingChanges() {
        var admin = signIn.admin();
        given().cookies(admin.cookies())
                .get("/beheer/toetsen/" + MODULE)
                .then()
                .statusCode(200)
                .body(containsString("Er valt nu niets te veranderen"))
                .body(not(containsString(learner.name())));
        given().cookies(admin.cookies())
                .formParam("reden", "  ")
                .post("/beheer/toetsen/" + MODULE)
                .then()
                .statusCode(400);
        given().cookies(admin.cookies())
                .get("/beheer/toetsen/bestaat-niet")
                .then()
                .statusCode(404);
    }

    private LearningModule strict() {
        return new LearningModule(
                module.slug(),
                module.about(),
                module.lessons(),
                module.guides(),
                module.dilemmas(),
                new Quiz(
                        module.passMark(),
                        module.questionsPerAttempt(),
                        new AttemptPolicy(0, Duration.ofHours(2), AttemptPolicy.Shown.EVERYTHING),
                        module.questions()),
                module.digest());
    }

    @Test
    void aLimitedPolicyMakesWhoFailedWait() {
        var outcome = QuarkusTransaction.requiringNew().call(() -> startAttempt.start(learner.person(), strict()));
        assertThat(outcome).isInstanceOfSatisfying(StartAttempt.NotYet.class, later -> assertThat(later.from())
                .isBetween(clock.instant().plusSeconds(6600), clock.instant().plusSeconds(7200)));
        var open = QuarkusTransaction.requiringNew().call(() -> startAttempt.start(learner.person(), module));
        assertThat(open).isInstanceOf(StartAttempt.Started.class);
    }
}

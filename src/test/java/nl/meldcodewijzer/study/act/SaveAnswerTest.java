package nl.meldcodewijzer.study.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.act.SaveAnswer.Outcome;
import nl.meldcodewijzer.study.store.Attempts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SaveAnswerTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    StartAttempt startAttempt;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    FinishQuiz finishQuiz;

    @Inject
    Attempts attempts;

    @Inject
    StatementCount statements;

    @Inject
    Sql sql;

    /** What this connection executed, by kind. */
    private Map<String, Long> executed() {
        var counts = new LinkedHashMap<String, Long>();
        sql.rows("""
                select variable_name, variable_value from information_schema.session_status
                where variable_name in ('COM_SELECT', 'COM_UPDATE', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_DELETE')
                """, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSaveIsOneGuardAndOneInsert(int sequence) {
        PersonId person = signIn.learner().person();
        var started = start(person);
        for (int earlier = 1; earlier < sequence; earlier++) {
            save(person, started, earlier);
        }
        var counts = save(person, started, sequence);
        assertThat(counts).containsEntry("COM_UPDATE", 1L).containsEntry("COM_INSERT", 1L);
        // the second look at the counters is itself a select
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
    }

    @Test
    void anAnswerThatFitsIsOneStatement() throws Exception {
        var person = signIn.learner().person();
        var started = start(person);
        for (int sequence = 1; sequence <= 3; sequence++) {
            var next = sequence;
            assertThat(statements.during(
                            () -> assertThat(atOnce(person, started, next)).isPresent()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatDoesNotFitIsNotSavedAtOnce() {
        var person = signIn.learner().person();
        var started = start(person);
        assertThat(atOnce(signIn.learner().person(), started, 1)).isEmpty();
        assertThat(atOnce(person, started, 2)).isEmpty();
        assertThat(atOnce(person, started, 1)).isPresent();
        assertThat(atOnce(person, started, 1)).isEmpty();
        assertThat(atOnce(person, started, 3)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> finishQuiz.finish(person, attempt(started)));
        assertThat(atOnce(person, started, 2)).isEmpty();
    }

    @Test
    void aSaveAtOnceWaitsForASubmissionAndIsThenRefused() throws Exception {
        var person = signIn.learner().person();
        var started = start(person);
        var save = new CompletableFuture<Optional<Outcome.Saved>>();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(attempts.holdOpen(person, attempt(started))).isTrue();
            save.completeAsync(() -> atOnce(person, started, 1));
            assertThatThrownBy(() -> save.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finishQuiz.finish(person, attempt(started));
        });
        assertThat(save.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void aSubmissionWaitsForASaveAtOnce() throws Exception {
        var person = signIn.learner().person();
        var started = start(person);
        var submission = new CompletableFuture<Boolean>();
        // in a transaction what it holds is kept for longer than it would be
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(atOnce(person, started, 1)).isPresent();
            submission.completeAsync(
                    () -> QuarkusTransaction.requiringNew().call(() -> attempts.holdOpen(person, attempt(started))));
            assertThatThrownBy(() -> submission.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(submission.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private StartAttempt.Started start(PersonId person) {
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        return QuarkusTransaction.requiringNew().call(() -> (StartAttempt.Started) startAttempt.start(person, module));
    }

    private static AttemptId attempt(StartAttempt.Started started) {
        return started.sitting().attempt().id();
    }

    private Optional<Outcome.Saved> atOnce(PersonId person, StartAttempt.Started started, int sequence) {
        var item = started.sitting().paper().items().get(0);
        return saveAnswer.saveAtOnce(
                person, attempt(started), item.id(), item.question().solution(), sequence);
    }

    private Map<String, Long> save(PersonId person, StartAttempt.Started started, int sequence) {
        var item = started.sitting().paper().items().get(0);
        var attempt = attempt(started);
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = executed();
            var outcome =
                    saveAnswer.save(person, attempt, item.id(), item.question().solution(), sequence);
            assertThat(outcome).isInstanceOf(Outcome.Saved.class);
            var after = executed();
            after.replaceAll((kind, count) -> count - before.get(kind));
            return after;
        });
    }
}

package nl.meldcodewijzer.study.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.act.SaveAnswer.Outcome;
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
    EntityManager rows;

    /** What this connection executed, by kind. */
    private Map<String, Long> executed() {
        var counts = new LinkedHashMap<String, Long>();
        List<?> status = rows.createNativeQuery("""
                        select variable_name, variable_value from information_schema.session_status
                        where variable_name in ('COM_SELECT', 'COM_UPDATE', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_DELETE')
                        """).getResultList();
        status.forEach(
                each -> counts.put(((Object[]) each)[0].toString(), Long.valueOf(((Object[]) each)[1].toString())));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSaveIsOneGuardAndOneInsert(int sequence) {
        PersonId person = signIn.learner().person();
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        var started =
                QuarkusTransaction.requiringNew().call(() -> (StartAttempt.Started) startAttempt.start(person, module));
        for (int earlier = 1; earlier < sequence; earlier++) {
            save(person, started, earlier);
        }
        var counts = save(person, started, sequence);
        assertThat(counts).containsEntry("COM_UPDATE", 1L).containsEntry("COM_INSERT", 1L);
        // the second look at the counters is itself a select
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
    }

    private Map<String, Long> save(PersonId person, StartAttempt.Started started, int sequence) {
        var item = started.sitting().paper().items().get(0);
        var attempt = started.sitting().attempt().id();
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

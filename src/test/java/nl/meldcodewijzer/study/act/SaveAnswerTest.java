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
import org.junit.jupiter.api.Test;

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

    @Test
    void aSaveIsOneGuardAndOneInsert() {
        PersonId person = signIn.learner().person();
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        var started = QuarkusTransaction.requiringNew().call(() -> startAttempt.start(person, module));
        var item = started.sitting().paper().items().get(0);
        var before = new LinkedHashMap<String, Long>();
        var after = new LinkedHashMap<String, Long>();
        var outcome = QuarkusTransaction.requiringNew().call(() -> {
            before.putAll(executed());
            var saved = saveAnswer.save(
                    person,
                    started.sitting().attempt().id(),
                    item.id(),
                    List.copyOf(item.question().right()),
                    1);
            after.putAll(executed());
            return saved;
        });
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        after.replaceAll((kind, count) -> count - before.get(kind));
        assertThat(after).containsEntry("COM_UPDATE", 1L).containsEntry("COM_INSERT_SELECT", 1L);
        // the second look at the counters is itself a select
        assertThat(after.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
    }
}

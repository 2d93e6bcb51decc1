package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.Attempt;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Drawing;
import nl.meldcodewijzer.study.Result;
import nl.meldcodewijzer.study.Submission;

/** The attempts of a person; one at a time is open per module. */
@ApplicationScoped
public class Attempts {

    private final Sql sql;

    Attempts(Sql sql) {
        this.sql = sql;
    }

    public Optional<Attempt> open(PersonId person, ModuleSlug module) {
        return sql.first(
                "select %s from attempt where person_id = ? and module = ? and submitted_at is null"
                        .formatted(StudyRows.ATTEMPT),
                StudyRows::attempt,
                person.value(),
                module.value());
    }

    /** When attempts that did not pass, not even when they were graded again, were handed in, after a moment. */
    public List<Instant> failed(PersonId person, ModuleSlug module, Instant since) {
        return sql.rows("""
                select t.submitted_at from attempt t
                where t.person_id = ? and t.module = ? and t.submitted_at > ? and not t.passed
                  and not exists (select 1 from regrade g where g.attempt_id = t.id and g.passed)
                """, row -> Sql.instant(row, 1), person.value(), module.value(), since);
    }

    /** Starts an attempt, or finds the one that is open: of two at the same moment the second finds the first. */
    public Attempt startUnlessOpen(PersonId person, UUID id, LearningModule module, long seed) {
        return sql.returning(
                        """
                        insert into attempt (id, person_id, module, edition, digest, seed, drawing)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update saves = saves
                        returning %s
                        """.formatted(StudyRows.ATTEMPT),
                        StudyRows::attempt,
                        id,
                        person.value(),
                        module.slug().value(),
                        module.edition().number(),
                        HexFormat.of().parseHex(module.digest()),
                        seed,
                        Drawing.CURRENT.number())
                .orElseThrow();
    }

    /**
     * The guard: the first statement of each save and each submission. It makes them wait for one another, so that no
     * answer is acknowledged that the grading did not see.
     *
     * @return whether it is open and theirs
     */
    public boolean holdOpen(PersonId person, AttemptId attempt) {
        return sql.change(
                        "update attempt set saves = saves + 1 where id = ? and person_id = ? and submitted_at is null",
                        attempt.value(),
                        person.value())
                == 1;
    }

    public Optional<Attempt> find(PersonId person, AttemptId attempt) {
        return sql.first(
                "select %s from attempt where id = ? and person_id = ?".formatted(StudyRows.ATTEMPT),
                StudyRows::attempt,
                attempt.value(),
                person.value());
    }

    /** Empty also while it is open, and once its result was erased. */
    public Optional<Submission> submission(PersonId person, AttemptId attempt) {
        return sql.first(
                        StudyRows.SUBMISSION + " where t.id = ? and t.person_id = ?",
                        StudyRows::submission,
                        attempt.value(),
                        person.value())
                .flatMap(Function.identity());
    }

    /** Ends an attempt that {@link #holdOpen} holds. */
    public void submit(PersonId person, AttemptId attempt, Result result) {
        sql.change(
                """
                update attempt
                set submitted_at = current_timestamp(6), score = ?, total = ?, passed = ?, result = ?
                where id = ? and person_id = ? and submitted_at is null
                """,
                result.score(),
                result.total(),
                result.passed(),
                StudyJson.of(result),
                attempt.value(),
                person.value());
    }
}

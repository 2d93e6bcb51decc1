package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** An attempt with its latest later grade, if there is one. */
    static final String WITH_REGRADE = """
            select attempt, regrade from AttemptEntity attempt
            left join RegradeEntity regrade on regrade.attemptId = attempt.id and regrade.number =
              (select max(other.number) from RegradeEntity other where other.attemptId = attempt.id)
            """;

    private final EntityManager rows;
    private final Sql sql;

    Attempts(EntityManager rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    public Optional<Attempt> open(PersonId person, ModuleSlug module) {
        return rows
                .createQuery(
                        "from AttemptEntity where personId = :person and module = :module and submittedAt is null",
                        AttemptEntity.class)
                .setParameter("person", person.value())
                .setParameter("module", module.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(AttemptEntity::toAttempt);
    }

    /** When attempts that did not pass, not even when they were graded again, were handed in, after a moment. */
    public List<Instant> failed(PersonId person, ModuleSlug module, Instant since) {
        return sql.rows("""
                select t.submitted_at from attempt t
                where t.person_id = ? and t.module = ? and t.submitted_at > ? and not t.passed
                  and not exists (select 1 from regrade g where g.attempt_id = t.id and g.passed)
                """, row -> Sql.instant(row, 1), person.value(), module.value(), since);
    }

    /** Starts an attempt, or does nothing when one is open: of two at the same moment the second finds the first. */
    public void startUnlessOpen(PersonId person, UUID id, LearningModule module, long seed) {
        rows.createNativeQuery("""
                        insert into attempt (id, person_id, module, edition, digest, seed, drawing)
                        values (:id, :person, :module, :edition, :digest, :seed, :drawing)
                        on duplicate key update saves = saves
                        """)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .setParameter("module", module.slug().value())
                .setParameter("edition", module.edition().number())
                .setParameter("digest", HexFormat.of().parseHex(module.digest()))
                .setParameter("seed", seed)
                .setParameter("drawing", Drawing.CURRENT.number())
                .executeUpdate();
    }

    /**
     * The guard: the first statement of each save and each submission. It makes them wait for one another, so that no
     * answer is acknowledged that the grading did not see.
     *
     * @return whether it is open and theirs
     */
    public boolean holdOpen(PersonId person, AttemptId attempt) {
        // not by Hibernate's native query: that takes half of the service's own time for saving an answer
        return sql.change(
                        "update attempt set saves = saves + 1 where id = ? and person_id = ? and submitted_at is null",
                        attempt.value(),
                        person.value())
                == 1;
    }

    public Optional<Attempt> find(PersonId person, AttemptId attempt) {
        return entity(person, attempt).map(AttemptEntity::toAttempt);
    }

    public Optional<Submission> submission(PersonId person, AttemptId attempt) {
        return rows
                .createQuery(WITH_REGRADE + " where attempt.id = :id and attempt.personId = :person", Object[].class)
                .setParameter("id", attempt.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .flatMap(row -> submission(row).stream())
                .findFirst();
    }

    /** Of a row of {@link #WITH_REGRADE}; empty while it is open, and once its result was erased. */
    static Optional<Submission> submission(Object[] row) {
        var attempt = (AttemptEntity) row[0];
        var regrade = (RegradeEntity) row[1];
        return attempt.submittedAt == null || attempt.result == null
                ? Optional.empty()
                : Optional.of(new Submission(
                        attempt.toAttempt(),
                        attempt.submittedAt,
                        StudyJson.result(attempt.result),
                        regrade == null ? null : regrade.toRegrade()));
    }

    /** Ends an attempt that {@link #holdOpen} holds. */
    public void submit(PersonId person, AttemptId attempt, Result result) {
        rows.createNativeQuery("""
                        update attempt
                        set submitted_at = current_timestamp(6), score = :score, total = :total, passed = :passed,
                            result = :result
                        where id = :id and person_id = :person and submitted_at is null
                        """)
                .setParameter("score", result.score())
                .setParameter("total", result.total())
                .setParameter("passed", result.passed())
                .setParameter("result", StudyJson.of(result))
                .setParameter("id", attempt.value())
                .setParameter("person", person.value())
                .executeUpdate();
        rows.clear(); // an attempt read before in this transaction is not the one that was just ended
    }

    private Optional<AttemptEntity> entity(PersonId person, AttemptId attempt) {
        return rows
                .createQuery("from AttemptEntity where id = :id and personId = :person", AttemptEntity.class)
                .setParameter("id", attempt.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }
}

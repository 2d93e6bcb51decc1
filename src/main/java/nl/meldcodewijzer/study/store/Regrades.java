package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Result;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Submission;
import org.jspecify.annotations.Nullable;

/** Attempts to grade again, and the later grades. The module owns the question: whoever took it stays unknown to who asks. */
@ApplicationScoped
public class Regrades {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager rows;
    private final Sql sql;

    Regrades(EntityManager rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /**
     * Attempts that did not pass and of which the result is still known, a page at a time.
     *
     * @param after the last one of the page before; absent for the first page
     */
    public List<Submission> failed(ModuleSlug module, @Nullable AttemptId after, int limit) {
        return rows
                .createQuery(Attempts.WITH_REGRADE + """
                         where attempt.module = :module and attempt.passed = false and attempt.result is not null
                           and (regrade.passed is null or regrade.passed = false) and attempt.id > :after
                         order by attempt.id
                        """, Object[].class)
                .setParameter("module", module.value())
                .setParameter("after", after == null ? FIRST : after.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .flatMap(row -> Attempts.submission(row).stream())
                .toList();
    }

    /** The answers of these attempts that count, in one statement. */
    public Map<AttemptId, List<SavedAnswer>> answers(ModuleSlug module, Collection<AttemptId> attempts) {
        return rows
                .createQuery("""
                        select answer from AnswerEntity answer
                        join AttemptEntity attempt on attempt.id = answer.attemptId
                        where attempt.module = :module and attempt.id in :attempts
                        """, AnswerEntity.class)
                .setParameter("module", module.value())
                .setParameter(
                        "attempts", attempts.stream().map(AttemptId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        each -> new AttemptId(each.attemptId),
                        Collectors.mapping(AnswerEntity::toSavedAnswer, Collectors.toList())));
    }

    /**
     * Adds a grade to the one that was read.
     *
     * @return false when somebody else did so in between; then nothing was added
     */
    public boolean add(PersonId by, Submission submission, Result result, String reason) {
        var regrade = submission.regrade();
        return sql.insertOnce(
                "insert into regrade (attempt_id, number, regraded_by, reason, score, total, passed, result)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                submission.attempt().id().value(),
                regrade == null ? 1 : regrade.number() + 1,
                by.value(),
                reason,
                result.score(),
                result.total(),
                result.passed(),
                StudyJson.of(result));
    }
}

package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record AnswerOf(AttemptId attempt, SavedAnswer answer) {}

    private final Sql sql;

    Regrades(Sql sql) {
        this.sql = sql;
    }

    /**
     * Attempts that did not pass and of which the result is still known, a page at a time.
     *
     * @param after the last one of the page before; absent for the first page
     */
    public List<Submission> failed(ModuleSlug module, @Nullable AttemptId after, int limit) {
        return sql
                .rows(
                        StudyRows.SUBMISSION + """
                        where t.module = ? and t.passed = false and t.result is not null
                          and (g.passed is null or g.passed = false) and t.id > ?
                        order by t.id
                        limit ?
                        """,
                        StudyRows::submission,
                        module.value(),
                        after == null ? FIRST : after.value(),
                        limit)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The answers of these attempts that count, in one statement. */
    public Map<AttemptId, List<SavedAnswer>> answers(ModuleSlug module, Collection<AttemptId> attempts) {
        return sql
                .rows(
                        "select " + StudyRows.ANSWER + ", w.attempt_id from answer w"
                                + " join attempt t on t.id = w.attempt_id where t.module = ? and t.id in (?)",
                        row -> new AnswerOf(
                                new AttemptId(UUID.fromString(row.getString("attempt_id"))), StudyRows.answer(row)),
                        module.value(),
                        attempts.stream().map(AttemptId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        AnswerOf::attempt, Collectors.mapping(AnswerOf::answer, Collectors.toList())));
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

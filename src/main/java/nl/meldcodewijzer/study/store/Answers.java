package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;

/** The answers in an attempt, each under the next sequence of its question. */
@ApplicationScoped
public class Answers {

    private static final String THEIRS = "select " + StudyRows.ANSWER
            + " from answer w join attempt t on t.id = w.attempt_id where t.id = ? and t.person_id = ?";

    private static final String LAST = THEIRS + """
             and w.sequence = (select max(other.sequence) from answer other
              where other.attempt_id = w.attempt_id and other.question = w.question)
            order by w.question""";

    private final Sql sql;

    Answers(Sql sql) {
        this.sql = sql;
    }

    /**
     * The guard of {@link Attempts#holdOpen}, only when the answer before this one is there. A snapshot that is a moment
     * old can miss that one, never invent it: when this says no, ask {@link #isNext} under the plain guard.
     */
    public boolean holdOpenAfterPrevious(PersonId person, AttemptId attempt, String question, int sequence) {
        return sql.change("""
                        update attempt set saves = saves + 1 where id = ? and person_id = ? and submitted_at is null
                          and exists (select 1 from answer where attempt_id = ? and question = ? and sequence = ?)
                        """, attempt.value(), person.value(), attempt.value(), question, sequence - 1) == 1;
    }

    /** Whether this is the next sequence of its question; call it with the attempt held open. */
    public boolean isNext(PersonId person, AttemptId attempt, String question, int sequence) {
        return sql.first(
                        """
                        select coalesce((select max(sequence) from answer where attempt_id = ? and question = ?), 0)
                        from attempt where id = ? and person_id = ?
                        """,
                        row -> row.getInt(1) == sequence - 1,
                        attempt.value(),
                        question,
                        attempt.value(),
                        person.value())
                .orElse(false);
    }

    /**
     * Adds an answer of which the one before is there; call it with the attempt held open. By its values, because MariaDB
     * takes a hundred times as long for an {@code insert ... select} (2.3 ms to 0.02).
     *
     * @return when it was saved; empty when there is an answer under this sequence
     */
    public Optional<Instant> add(AttemptId attempt, String question, int sequence, Given given) {
        return sql.returning(
                "insert ignore into answer (attempt_id, question, sequence, chosen) values (?, ?, ?, ?)"
                        + " returning saved_at",
                row -> Sql.instant(row, 1),
                attempt.value(),
                question,
                sequence,
                StudyJson.of(given));
    }

    /** The answer to a question that counts now. */
    public Optional<SavedAnswer> last(PersonId person, AttemptId attempt, String question) {
        return last(person, attempt).stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }

    /** Every answer that was ever saved in it. */
    public List<SavedAnswer> all(PersonId person, AttemptId attempt) {
        return sql.rows(
                THEIRS + " order by w.question, w.sequence", StudyRows::answer, attempt.value(), person.value());
    }

    /** The answers that count now, one per question. */
    public List<SavedAnswer> last(PersonId person, AttemptId attempt) {
        return sql.rows(LAST, StudyRows::answer, attempt.value(), person.value());
    }
}

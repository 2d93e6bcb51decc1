package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private final EntityManager rows;
    private final Sql sql;

    Answers(EntityManager rows, Sql sql) {
        this.rows = rows;
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
        return sql.first(
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
        return rows
                .createQuery("""
                        select answer from AnswerEntity answer
                        join AttemptEntity attempt on attempt.id = answer.attemptId
                        where attempt.id = :attempt and attempt.personId = :person
                        order by answer.question, answer.sequence
                        """, AnswerEntity.class)
                .setParameter("attempt", attempt.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(AnswerEntity::toSavedAnswer)
                .toList();
    }

    /** The answers that count now, one per question. */
    public List<SavedAnswer> last(PersonId person, AttemptId attempt) {
        return rows
                .createQuery("""
                        select answer from AnswerEntity answer
                        join AttemptEntity attempt on attempt.id = answer.attemptId
                        where attempt.id = :attempt and attempt.personId = :person
                          and answer.sequence = (select max(other.sequence) from AnswerEntity other
                            where other.attemptId = answer.attemptId and other.question = answer.question)
                        order by answer.question
                        """, AnswerEntity.class)
                .setParameter("attempt", attempt.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(AnswerEntity::toSavedAnswer)
                .toList();
    }
}

package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
     * Adds an answer when this is the next sequence of its question; call it with the attempt held open, so that nobody
     * else adds one meanwhile. Two statements, because MariaDB takes a hundred times as long for one {@code insert ...
     * select} (2.3 ms to 0.02).
     *
     * @return when it was saved; empty when another sequence is next
     */
    public Optional<Instant> addNext(
            PersonId person, AttemptId attempt, String question, int sequence, Collection<String> chosen) {
        if (lastSequence(person, attempt, question) != sequence - 1) {
            return Optional.empty();
        }
        return sql.first(
                "insert into answer (attempt_id, question, sequence, chosen) values (?, ?, ?, ?) returning saved_at",
                row -> Sql.instant(row, 1),
                attempt.value(),
                question,
                sequence,
                StudyJson.of(SavedAnswer.sorted(chosen)));
    }

    private int lastSequence(PersonId person, AttemptId attempt, String question) {
        return sql.first("""
                        select coalesce((select max(sequence) from answer where attempt_id = ? and question = ?), 0)
                        from attempt where id = ? and person_id = ?
                        """, row -> row.getInt(1), attempt.value(), question, attempt.value(), person.value())
                .orElse(-1);
    }

    /** The answer to a question that counts now. */
    public Optional<SavedAnswer> last(PersonId person, AttemptId attempt, String question) {
        return last(person, attempt).stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }

    /** The answers that count now, one per question. */
    public List<SavedAnswer> last(PersonId person, AttemptId attempt) {
        return rows.createQuery("""
                        select answer from AnswerEntity answer
                        join AttemptEntity attempt on attempt.id = answer.attemptId
                        where attempt.id = :attempt and attempt.personId = :person
                          and answer.sequence = (select max(other.sequence) from AnswerEntity other
                            where other.attemptId = answer.attemptId and other.question = answer.question)
                        order by answer.question
                        """, AnswerEntity.class)
                .setParameter("attempt", attempt.value())
                .setParameter("person", person.value())
                .getResultStream()
                .map(AnswerEntity::toSavedAnswer)
                .toList();
    }
}

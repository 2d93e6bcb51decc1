package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;

/** The answers in an attempt, each under the next sequence of its question. */
@ApplicationScoped
public class Answers {

    private final EntityManager rows;

    Answers(EntityManager rows) {
        this.rows = rows;
    }

    /**
     * Adds an answer when this is the next sequence of its question; call it with the attempt held open. One statement
     * decides and writes.
     *
     * @return when it was saved; empty when another sequence is next
     */
    public Optional<Instant> addNext(
            PersonId person, AttemptId attempt, String question, int sequence, Collection<String> chosen) {
        return rows
                .createNativeQuery("""
                        insert into answer (attempt_id, question, sequence, chosen)
                        select id, :question, :sequence, :chosen from attempt
                        where id = :attempt and person_id = :person
                          and coalesce((select max(sequence) from answer where attempt_id = :attempt and question = :question), 0)
                            = :sequence - 1
                        returning saved_at
                        """, Instant.class)
                .setParameter("question", question)
                .setParameter("sequence", sequence)
                .setParameter("chosen", StudyJson.of(SavedAnswer.sorted(chosen)))
                .setParameter("attempt", attempt.value())
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(Instant.class::cast)
                .findFirst();
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

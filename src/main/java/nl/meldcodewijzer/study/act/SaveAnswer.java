package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.store.Answers;
import nl.meldcodewijzer.study.store.AnswersAtOnce;
import nl.meldcodewijzer.study.store.Attempts;

/**
 * Saves one answer: by one statement when everything fits, else by one guard on the attempt and one insert, and only when
 * that does not fit either a look at what is there.
 */
@ApplicationScoped
public class SaveAnswer {

    /** What came of it. */
    public sealed interface Outcome {

        /** Stored, now or by the same request before. */
        record Saved(int sequence, Instant savedAt) implements Outcome {}

        /**
         * Somebody else, perhaps the same person on another device, was first.
         *
         * @param current the answer that counts now; absent when there is none yet
         */
        record Conflict(Optional<SavedAnswer> current) implements Outcome {}

        /** A step of a case was made before, and stays. */
        record StepStays(SavedAnswer current) implements Outcome {}

        /** The attempt was handed in. */
        record Submitted() implements Outcome {}

        /**
         * The question cannot be answered so.
         *
         * @param answering how it can
         */
        record NotAnOption(Question.Answering answering) implements Outcome {}

        /** No such attempt of this person, or no such question in it. */
        record Unknown() implements Outcome {}
    }

    private final Attempts attempts;
    private final Answers answers;
    private final AnswersAtOnce answersAtOnce;
    private final Sittings sittings;

    SaveAnswer(Attempts attempts, Answers answers, AnswersAtOnce answersAtOnce, Sittings sittings) {
        this.attempts = attempts;
        this.answers = answers;
        this.answersAtOnce = answersAtOnce;
        this.sittings = sittings;
    }

    /**
     * The same as {@link #save} for an answer that simply fits, at a quarter of the cost; call it outside a transaction.
     * A step of a case, which must be compared with the steps before, is never saved so.
     *
     * @param sequence one more than the last that the caller saw, from 1
     * @return empty when nothing was saved: then {@link #save} does so, or says why not
     */
    public Optional<Outcome.Saved> saveAtOnce(
            PersonId person, AttemptId attempt, String question, Given given, int sequence) {
        return sittings.remembered(person, attempt)
                .flatMap(each -> each.paper().item(question))
                .filter(each -> !each.question().isStepwise())
                .flatMap(each -> each.normal(given))
                .flatMap(normal -> answersAtOnce.add(person, attempt, question, sequence, normal))
                .map(at -> new Outcome.Saved(sequence, at));
    }

    /**
     * @param sequence one more than the last that the caller saw, from 1
     */
    public Outcome save(PersonId person, AttemptId attempt, String question, Given given, int sequence) {
        var previous = sequence > 1 && answers.holdOpenAfterPrevious(person, attempt, question, sequence);
        var open = previous || attempts.holdOpen(person, attempt);
        var item = sittings.find(person, attempt).flatMap(each -> each.paper().item(question));
        if (item.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!open) {
            return new Outcome.Submitted();
        }
        var asked = item.get().question();
        var normal = asked.normal(given);
        if (normal.isEmpty()) {
            return new Outcome.NotAnOption(asked.answering());
        }
        if (asked.isStepwise()) {
            var stands = answers.last(person, attempt, question).flatMap(last -> stands(asked, last, normal.get()));
            if (stands.isPresent()) {
                return stands.get();
            }
        }
        var fits = previous || sequence == 1 || answers.isNext(person, attempt, question, sequence);
        return (fits ? answers.add(attempt, question, sequence, normal.get()) : Optional.<Instant>empty())
                .<Outcome>map(at -> new Outcome.Saved(sequence, at))
                .orElseGet(() -> compared(answers.last(person, attempt, question), normal.get(), sequence));
    }

    /** What is there already stands: also when it goes further than what was sent. */
    private static Optional<Outcome> stands(Question asked, SavedAnswer last, Given given) {
        if (asked.mayFollow(given, last.given())) {
            return Optional.of(new Outcome.Saved(last.sequence(), last.savedAt()));
        }
        return asked.mayFollow(last.given(), given) ? Optional.empty() : Optional.of(new Outcome.StepStays(last));
    }

    private static Outcome compared(Optional<SavedAnswer> last, Given given, int sequence) {
        return last.filter(each -> each.sequence() == sequence && each.given().equals(given))
                .<Outcome>map(each -> new Outcome.Saved(sequence, each.savedAt()))
                .orElseGet(() -> new Outcome.Conflict(last));
    }
}

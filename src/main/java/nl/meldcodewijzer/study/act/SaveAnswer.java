package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.store.Answers;
import nl.meldcodewijzer.study.store.Attempts;

/** Saves one answer: one guard on the attempt and one insert, and only when that does not fit a look at what is there. */
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

        /** The attempt was handed in. */
        record Submitted() implements Outcome {}

        /** These are not options of the question, or not in a number that it allows. */
        record NotAnOption() implements Outcome {}

        /** No such attempt of this person, or no such question in it. */
        record Unknown() implements Outcome {}
    }

    private final Attempts attempts;
    private final Answers answers;
    private final Sittings sittings;

    SaveAnswer(Attempts attempts, Answers answers, Sittings sittings) {
        this.attempts = attempts;
        this.answers = answers;
        this.sittings = sittings;
    }

    /**
     * @param sequence one more than the last that the caller saw, from 1
     */
    public Outcome save(PersonId person, AttemptId attempt, String question, List<String> chosen, int sequence) {
        var previous = sequence > 1 && answers.holdOpenAfterPrevious(person, attempt, question, sequence);
        var open = previous || attempts.holdOpen(person, attempt);
        var item = sittings.find(person, attempt).flatMap(each -> each.paper().item(question));
        if (item.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!open) {
            return new Outcome.Submitted();
        }
        if (!item.get().accepts(Set.copyOf(chosen))) {
            return new Outcome.NotAnOption();
        }
        var fits = previous || sequence == 1 || answers.isNext(person, attempt, question, sequence);
        return (fits ? answers.add(attempt, question, sequence, chosen) : Optional.<Instant>empty())
                .<Outcome>map(at -> new Outcome.Saved(sequence, at))
                .orElseGet(() -> compared(answers.last(person, attempt, question), chosen, sequence));
    }

    private static Outcome compared(Optional<SavedAnswer> last, List<String> chosen, int sequence) {
        return last.filter(each -> each.sequence() == sequence && each.says(chosen))
                .<Outcome>map(each -> new Outcome.Saved(sequence, each.savedAt()))
                .orElseGet(() -> new Outcome.Conflict(last));
    }
}

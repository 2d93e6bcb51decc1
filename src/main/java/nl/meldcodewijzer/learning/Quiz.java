package nl.meldcodewijzer.learning;

import java.util.List;
import java.util.Optional;

/**
 * A pool of questions and what passing takes.
 *
 * @param passMark percent of the questions in one attempt
 * @param perAttempt how many are drawn from the pool
 * @param policy how often it may be tried
 * @param questions the pool, in the order of the file
 */
public record Quiz(int passMark, int perAttempt, AttemptPolicy policy, List<Question> questions) {

    /** A module that asks nothing. */
    public static final Quiz NONE = new Quiz(0, 0, AttemptPolicy.OPEN, List.of());

    public Quiz {
        questions = List.copyOf(questions);
    }

    public boolean isNone() {
        return questions.isEmpty();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many of {@code total} questions must be right to pass. */
    public int rightNeeded(int total) {
        return (total * passMark + 99) / 100;
    }

    Quiz with(List<Question> others) {
        return new Quiz(passMark, perAttempt, policy, others);
    }
}

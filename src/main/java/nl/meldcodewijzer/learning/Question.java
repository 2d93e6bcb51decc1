package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question an author writes in quiz.yaml. Each kind knows which answers fit it, which is right and what to say. */
public sealed interface Question permits ChoiceQuestion, OrderQuestion, MatchQuestion, ShortQuestion, CaseQuestion {

    /** In which member of an answer the API expects it, and how a form reads it. */
    enum Answering {
        CHOSEN("chosen"),
        PAIRS("pairs"),
        TEXT("text");

        private final String member;

        Answering(String member) {
            this.member = member;
        }

        public String member() {
            return member;
        }
    }

    /**
     * One possible answer.
     *
     * @param feedback what the learner reads when this option was chosen; empty where the kind tells it otherwise
     */
    record Option(String id, String text, boolean correct, String feedback) {

        static Option of(String id, String text) {
            return new Option(id, text, false, "");
        }
    }

    /** What the learner reads about an answer as a whole. */
    record Feedback(String right, String wrong) {

        List<String> on(boolean isRight) {
            return List.of(isRight ? right : wrong);
        }
    }

    Asked asked();

    /** The name in quiz.yaml. */
    String kind();

    /** The name in the API. */
    default String apiKind() {
        return kind();
    }

    Answering answering();

    /** Empty for a kind without options. */
    List<Option> options();

    /** Whether the options may be shown in any order. */
    default boolean shuffles() {
        return true;
    }

    /** The answer in the form in which it is kept and compared; empty when this question cannot be answered so. */
    Optional<Given> normal(Given given);

    /** Whether an answer may take the place of another; a kind that shows something after each answer may say no. */
    default boolean mayFollow(Given before, Given now) {
        return true;
    }

    /** Whether an answer in normal form answers all of the question; a part of it is kept too. */
    default boolean isComplete(Given given) {
        return !given.isEmpty();
    }

    /** Whether {@link #mayFollow} can say no. */
    default boolean isStepwise() {
        return false;
    }

    /** Of an answer in normal form. */
    default boolean isRight(Given given) {
        return solution().equals(given);
    }

    /** A right answer in normal form. */
    Given solution();

    /** What the author says about an answer in normal form. */
    List<String> feedback(Given given);

    /** An answer in normal form, for a reader. */
    List<String> inWords(Given given);

    /** The same question, no longer drawn from this day. */
    Question withdrawn(LocalDate on);

    default String id() {
        return asked().id();
    }

    default String topic() {
        return asked().topic();
    }

    default String text() {
        return asked().text();
    }

    default String source() {
        return asked().source();
    }

    default @Nullable LocalDate withdrawnOn() {
        return asked().withdrawnOn();
    }
}

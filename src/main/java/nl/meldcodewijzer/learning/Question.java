package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question an author writes in quiz.yaml. */
public sealed interface Question {

    String id();

    String topic();

    String text();

    List<Option> options();

    /** An id among the module's sources. */
    String source();

    /** From this day the question is no longer drawn and fails nobody. */
    @Nullable
    LocalDate withdrawnOn();

    /** The name in the API and in quiz.yaml. */
    String kind();

    /** Whether these are options of this question in a number that this kind allows. */
    boolean accepts(Set<String> chosen);

    /** The same question, no longer drawn from this day. */
    Question withdrawn(LocalDate on);

    default Set<String> right() {
        return options().stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    default boolean isRight(Set<String> chosen) {
        return chosen.equals(right());
    }

    /**
     * One possible answer.
     *
     * @param feedback what the learner reads when this option was chosen
     */
    record Option(String id, String text, boolean correct, String feedback) {}

    /** Exactly one option is right. */
    record OneOf(
            String id,
            String topic,
            String text,
            List<Option> options,
            String source,
            @Nullable LocalDate withdrawnOn) implements Question {

        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public Question withdrawn(LocalDate on) {
            return new OneOf(id, topic, text, options, source, on);
        }

        @Override
        public String kind() {
            return "one-of";
        }

        @Override
        public boolean accepts(Set<String> chosen) {
            return chosen.size() == 1 && Options.of(this).containsAll(chosen);
        }
    }

    /** One or more options are right, and all of them are asked for. */
    record AnyOf(
            String id,
            String topic,
            String text,
            List<Option> options,
            String source,
            @Nullable LocalDate withdrawnOn) implements Question {

        public AnyOf {
            options = List.copyOf(options);
        }

        @Override
        public Question withdrawn(LocalDate on) {
            return new AnyOf(id, topic, text, options, source, on);
        }

        @Override
        public String kind() {
            return "any-of";
        }

        @Override
        public boolean accepts(Set<String> chosen) {
            return Options.of(this).containsAll(chosen);
        }
    }
}

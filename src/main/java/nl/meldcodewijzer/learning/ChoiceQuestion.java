package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question that is answered by choosing among options; their order means nothing. */
public sealed interface ChoiceQuestion extends Question {

    /** Whether these are options of this question in a number that this kind allows. */
    boolean accepts(Set<String> chosen);

    default Set<String> right() {
        return options().stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default Answering answering() {
        return Answering.CHOSEN;
    }

    @Override
    default Optional<Given> normal(Given given) {
        return given instanceof Given.Chosen chosen && accepts(Set.copyOf(chosen.options()))
                ? Optional.of(sorted(Set.copyOf(chosen.options())))
                : Optional.empty();
    }

    @Override
    default Given solution() {
        return sorted(right());
    }

    @Override
    default List<String> feedback(Given given) {
        return options().stream()
                .filter(each -> isChosen(given, each))
                .map(Option::feedback)
                .toList();
    }

    @Override
    default List<String> inWords(Given given) {
        return options().stream()
                .filter(each -> isChosen(given, each))
                .map(Option::text)
                .toList();
    }

    private static Set<String> idsOf(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isChosen(Given given, Option option) {
        return given instanceof Given.Chosen chosen && chosen.options().contains(option.id());
    }

    private static Given sorted(Set<String> options) {
        return new Given.Chosen(options.stream().sorted().toList());
    }

    /** Exactly one option is right. */
    record OneOf(Asked asked, List<Option> options) implements ChoiceQuestion {

        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "one-of";
        }

        @Override
        public boolean accepts(Set<String> chosen) {
            return chosen.size() == 1 && idsOf(options).containsAll(chosen);
        }

        @Override
        public Question withdrawn(LocalDate on) {
            return new OneOf(asked.withdrawn(on), options);
        }
    }

    /** One or more options are right, and all of them are asked for. */
    record AnyOf(Asked asked, List<Option> options) implements ChoiceQuestion {

        public AnyOf {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "any-of";
        }

        @Override
        public boolean accepts(Set<String> chosen) {
            return idsOf(options).containsAll(chosen);
        }

        /** Whether something that is right was not chosen. */
        public boolean misses(Given given) {
            return options.stream().anyMatch(each -> each.correct() && !isChosen(given, each));
        }

        /** Whether something was chosen that is not right. */
        public boolean exceeds(Given given) {
            return options.stream().anyMatch(each -> !each.correct() && isChosen(given, each));
        }

        @Override
        public Question withdrawn(LocalDate on) {
            return new AnyOf(asked.withdrawn(on), options);
        }
    }

    /**
     * Something that is true or not. To programs it is a question with two options.
     *
     * @param saying what the learner reads about each of the two answers
     */
    record TrueFalse(Asked asked, boolean answer, Saying saying) implements ChoiceQuestion {

        /** What the learner reads after each answer. */
        public record Saying(String afterTrue, String afterFalse) {}

        @Override
        public String kind() {
            return "true-false";
        }

        @Override
        public String apiKind() {
            return "one-of";
        }

        @Override
        public List<Option> options() {
            return List.of(
                    new Option("waar", "Waar", answer, saying.afterTrue()),
                    new Option("niet-waar", "Niet waar", !answer, saying.afterFalse()));
        }

        @Override
        public boolean shuffles() {
            return false;
        }

        @Override
        public boolean accepts(Set<String> chosen) {
            return chosen.size() == 1 && Set.of("waar", "niet-waar").containsAll(chosen);
        }

        @Override
        public Question withdrawn(LocalDate on) {
            return new TrueFalse(asked.withdrawn(on), answer, saying);
        }
    }
}

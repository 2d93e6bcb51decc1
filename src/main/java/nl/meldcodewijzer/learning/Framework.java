package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weighing framework (afwegingskader) of a group of professions, in own words.
 *
 * @param differs how it differs from the general one; empty for the general one
 */
public record Framework(
        FrameworkSlug slug,
        String name,
        String publisher,
        String version,
        String link,
        LocalDate checkedOn,
        String differs,
        List<Step> steps,
        List<WeighingQuestion> questions,
        List<Norm> norms,
        List<Source> sources) {

    public static final FrameworkSlug GENERAL = new FrameworkSlug("algemeen");

    public Framework {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        norms = List.copyOf(norms);
        sources = List.copyOf(sources);
    }

    /** One of the five steps as this profession has it. */
    public record Step(int number, String title, String text) {}

    /** One of the five weighing questions. */
    public record WeighingQuestion(int number, String text, List<Answer> answers) {

        public WeighingQuestion {
            answers = List.copyOf(answers);
        }

        /** Yes before no in every question, so that the same answer is in the same place. */
        public List<Answer> yesFirst() {
            return answers.stream()
                    .sorted(Comparator.comparing(each -> !each.answer().equals("Ja")))
                    .toList();
        }

        /** Whether it asks for acute or structural unsafety or a disclosure, which {@link Norm norms} explain. */
        public boolean asksForNorms() {
            return number == 2;
        }

        /**
         * @param report whether this answer leads to reporting to Veilig Thuis
         * @param done whether the questions end here
         */
        public record Answer(String answer, String then, boolean report, boolean done) {}
    }

    /**
     * When reporting is the professional norm.
     *
     * @param kind acute, structural or disclosure
     * @param countsAs the kind that a disclosure counts as in this framework
     */
    public record Norm(
            String kind,
            String title,
            String text,
            @Nullable String countsAs) {}
}

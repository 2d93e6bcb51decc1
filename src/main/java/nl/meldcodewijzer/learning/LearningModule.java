package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module: lessons and a pool of questions.
 *
 * @param step 0 to 5, or absent for a theme
 * @param theme absent for a step
 * @param professions for whom it is; empty: for all
 * @param minutes for all lessons and the quiz
 * @param passMark percent of the questions in one attempt
 * @param questionsPerAttempt how many are drawn from the pool
 * @param editions newest first, never empty
 * @param digest SHA-256 in hexadecimal of the canonical text
 */
public record LearningModule(
        ModuleSlug slug,
        String title,
        String summary,
        @Nullable Integer step,
        @Nullable String theme,
        List<ProfessionSlug> professions,
        int minutes,
        int passMark,
        int questionsPerAttempt,
        List<String> goals,
        List<Source> sources,
        LocalDate checkedOn,
        List<Edition> editions,
        List<Review> reviews,
        List<Lesson> lessons,
        List<Question> questions,
        String digest) {

    /** Who outside the authors read which edition. */
    public record Review(String name, String role, String organisation, LocalDate date, int edition) {}

    public LearningModule {
        professions = List.copyOf(professions);
        reviews = List.copyOf(reviews);
        goals = List.copyOf(goals);
        sources = List.copyOf(sources);
        editions = List.copyOf(editions);
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
    }

    public LearningModule withQuestions(List<Question> others) {
        return new LearningModule(
                slug,
                title,
                summary,
                step,
                theme,
                professions,
                minutes,
                passMark,
                questionsPerAttempt,
                goals,
                sources,
                checkedOn,
                editions,
                reviews,
                lessons,
                others,
                digest);
    }

    public Edition edition() {
        return editions.get(0);
    }

    public Optional<Lesson> lesson(String lesson) {
        return lessons.stream().filter(each -> each.slug().equals(lesson)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many of {@code total} questions must be right to pass. */
    public int rightNeeded(int total) {
        return (total * passMark + 99) / 100;
    }
}

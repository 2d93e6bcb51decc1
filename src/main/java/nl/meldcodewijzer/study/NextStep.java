package nl.meldcodewijzer.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;

/** The one thing a learner does next. */
public sealed interface NextStep {

    LearningModule module();

    int minutes();

    /**
     * Going on with an open attempt.
     *
     * @param total questions; 0 when that is not known
     */
    record OpenQuiz(LearningModule module, int answered, int total, int minutes) implements NextStep {}

    /**
     * The first lesson that was not read.
     *
     * @param number of the lesson, from 1
     */
    record ReadLesson(LearningModule module, Lesson lesson, int number, int minutes) implements NextStep {}

    /** All lessons were read. */
    record BeginQuiz(LearningModule module, int minutes) implements NextStep {}

    /** Where the learner was busy last; else the first module that is to be done. Empty when nothing is. */
    static Optional<NextStep> of(Collection<Standing> standings, Trail trail) {
        var toDo = toDo(standings);
        return toDo.stream()
                .filter(each -> trail.isStarted(each.slug()))
                .max(Comparator.comparing(each -> trail.lastAt(each.slug()).orElse(Instant.EPOCH)))
                .or(() -> toDo.stream().findFirst())
                .map(each -> in(each, trail));
    }

    /** What is to be done in all these programmes, each module once, the most urgent programme first. */
    static List<LearningModule> toDo(Collection<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparingInt(each -> urgency(each.phase())))
                .flatMap(each -> each.toDo().stream())
                .distinct()
                .toList();
    }

    /** Who is not covered today comes before who can wait. */
    private static int urgency(Standing.Phase phase) {
        return switch (phase) {
            case CHANGED -> 0;
            case EXPIRED -> 1;
            case UNDER_WAY -> 2;
            case NOT_STARTED -> 3;
            case RENEWAL_OPEN -> 4;
            case VALID -> 5;
        };
    }

    private static NextStep in(LearningModule module, Trail trail) {
        var open = trail.attempt(module.slug());
        if (open.isPresent()) {
            var total = open.get().total(module);
            var answered = open.get().answered(module);
            var left = total == 0 ? quizMinutes(module) : quizMinutes(module) * (total - answered) / total;
            return new OpenQuiz(module, answered, total, Math.max(1, left));
        }
        var read = trail.lessonsRead(module.slug());
        return IntStream.range(0, module.lessons().size())
                .filter(index -> !read.contains(module.lessons().get(index).slug()))
                .mapToObj(index -> lesson(module, index))
                .findFirst()
                .orElseGet(() -> new BeginQuiz(module, quizMinutes(module)));
    }

    private static NextStep lesson(LearningModule module, int index) {
        var lesson = module.lessons().get(index);
        return new ReadLesson(module, lesson, index + 1, lesson.minutes());
    }

    /** What the author's minutes leave beside the lessons. */
    private static int quizMinutes(LearningModule module) {
        var lessons = module.lessons().stream().mapToInt(Lesson::minutes).sum();
        return Math.max(1, module.minutes() - lessons);
    }
}

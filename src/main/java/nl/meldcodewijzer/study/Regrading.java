package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.study.Result.Answered;
import nl.meldcodewijzer.study.Result.OfQuestion;

/**
 * Grades an attempt again by what is known today: a question that was withdrawn counts as right, and so does an answer that
 * today's text of the same question calls right. What was right stays right, so a score never drops and a pass is never
 * taken away.
 */
public final class Regrading {

    private Regrading() {}

    /**
     * @param sitting the attempt with its own text
     * @param before the grade until now
     * @param answers those of the attempt
     * @param today the text of today
     */
    public static Result again(
            Sitting sitting, Result before, Collection<SavedAnswer> answers, LearningModule today, LocalDate day) {
        var fresh = Result.grade(sitting.module(), sitting.paper(), answers, today, day);
        var corrected = Result.grade(sitting.module(), corrected(sitting.paper(), today), answers, today, day);
        var questions = IntStream.range(0, before.questions().size())
                .mapToObj(index -> best(List.of(
                        before.questions().get(index),
                        fresh.questions().get(index),
                        corrected.questions().get(index))))
                .toList();
        int score = (int) questions.stream().filter(OfQuestion::right).count();
        return new Result(
                score,
                before.total(),
                before.passMark(),
                before.passed() || score >= sitting.module().rightNeeded(before.total()),
                questions);
    }

    /** The same paper with the questions as they are written today, where they still are of the same kind. */
    private static Paper corrected(Paper paper, LearningModule today) {
        return new Paper(paper.items().stream()
                .map(item -> sameToday(item.question(), today)
                        .map(now -> new Paper.Item(now, now.options()))
                        .orElse(item))
                .toList());
    }

    private static Optional<Question> sameToday(Question question, LearningModule today) {
        return today.question(question.id()).filter(now -> now.kind().equals(question.kind()));
    }

    /** The first that is right; else the first. */
    private static OfQuestion best(List<OfQuestion> grades) {
        return grades.stream()
                .filter(each -> each.answered() == Answered.RIGHT || each.answered() == Answered.WITHDRAWN)
                .findFirst()
                .orElse(grades.get(0));
    }
}

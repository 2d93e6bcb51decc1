package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;

/**
 * How an attempt went.
 *
 * @param score questions right
 * @param passMark in percent
 */
public record Result(int score, int total, int passMark, boolean passed, List<OfQuestion> questions) {

    /** How one question was answered. */
    public enum Answered {
        RIGHT,
        WRONG,
        NOT_ANSWERED,
        /** The question was withdrawn meanwhile: it counts as right, whatever was answered. */
        WITHDRAWN
    }

    /**
     * @param feedback what the author says about each chosen option, in the order of the quiz
     */
    public record OfQuestion(String question, Answered answered, List<String> feedback) {

        public OfQuestion {
            feedback = List.copyOf(feedback);
        }

        public boolean right() {
            return answered == Answered.RIGHT || answered == Answered.WITHDRAWN;
        }
    }

    public Result {
        questions = List.copyOf(questions);
    }

    /**
     * Grades by the text of the attempt; of each question the answer with the highest sequence counts.
     *
     * @param module the text of the attempt
     * @param today the text of today, which may have withdrawn a question
     */
    public static Result grade(
            LearningModule module, Paper paper, Collection<SavedAnswer> answers, LearningModule today, LocalDate day) {
        var last = lastByQuestion(answers);
        var questions = paper.items().stream()
                .map(item ->
                        ofQuestion(item, last.getOrDefault(item.id(), List.of()), isWithdrawn(item.id(), today, day)))
                .toList();
        int score = (int) questions.stream().filter(OfQuestion::right).count();
        return new Result(
                score,
                questions.size(),
                module.passMark(),
                !questions.isEmpty() && score >= module.rightNeeded(questions.size()),
                questions);
    }

    private static OfQuestion ofQuestion(Paper.Item item, List<String> chosen, boolean withdrawn) {
        var feedback = item.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .map(Question.Option::feedback)
                .toList();
        return new OfQuestion(item.id(), answered(item.question(), chosen, withdrawn), feedback);
    }

    private static Answered answered(Question question, List<String> chosen, boolean withdrawn) {
        if (withdrawn) {
            return Answered.WITHDRAWN;
        }
        if (chosen.isEmpty()) {
            return Answered.NOT_ANSWERED;
        }
        return question.isRight(Set.copyOf(chosen)) ? Answered.RIGHT : Answered.WRONG;
    }

    private static boolean isWithdrawn(String question, LearningModule today, LocalDate day) {
        return today.question(question)
                .filter(each -> Paper.isWithdrawn(each, day))
                .isPresent();
    }

    private static LinkedHashMap<String, List<String>> lastByQuestion(Collection<SavedAnswer> answers) {
        var highest = new LinkedHashMap<String, SavedAnswer>();
        answers.forEach(each ->
                highest.merge(each.question(), each, (one, other) -> one.sequence() > other.sequence() ? one : other));
        var chosen = new LinkedHashMap<String, List<String>>();
        highest.forEach((question, answer) -> chosen.put(question, answer.chosen()));
        return chosen;
    }
}

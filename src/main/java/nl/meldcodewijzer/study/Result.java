package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.learning.Given;
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
     * @param feedback what the author says about the answer, in the order of the quiz
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
                        ofQuestion(item, Optional.ofNullable(last.get(item.id())), isWithdrawn(item.id(), today, day)))
                .toList();
        int score = (int) questions.stream().filter(OfQuestion::right).count();
        return new Result(
                score,
                questions.size(),
                module.passMark(),
                !questions.isEmpty() && score >= module.rightNeeded(questions.size()),
                questions);
    }

    private static OfQuestion ofQuestion(Paper.Item item, Optional<Given> given, boolean withdrawn) {
        var question = item.question();
        var said = given.filter(each -> !each.isEmpty());
        return new OfQuestion(
                item.id(),
                answered(question, said, withdrawn),
                said.map(question::feedback).orElse(List.of()));
    }

    private static Answered answered(Question question, Optional<Given> given, boolean withdrawn) {
        if (withdrawn) {
            return Answered.WITHDRAWN;
        }
        return given.map(each -> question.isRight(each) ? Answered.RIGHT : Answered.WRONG)
                .orElse(Answered.NOT_ANSWERED);
    }

    private static boolean isWithdrawn(String question, LearningModule today, LocalDate day) {
        return today.question(question)
                .filter(each -> Paper.isWithdrawn(each, day))
                .isPresent();
    }

    private static Map<String, Given> lastByQuestion(Collection<SavedAnswer> answers) {
        var highest = new HashMap<String, SavedAnswer>();
        answers.forEach(each ->
                highest.merge(each.question(), each, (one, other) -> one.sequence() > other.sequence() ? one : other));
        var given = new HashMap<String, Given>();
        highest.forEach((question, answer) -> given.put(question, answer.given()));
        return given;
    }
}

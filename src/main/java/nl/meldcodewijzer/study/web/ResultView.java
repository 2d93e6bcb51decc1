package nl.meldcodewijzer.study.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.AttemptPolicy;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Source;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.Result;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.act.LookBack;
import org.jspecify.annotations.Nullable;

/**
 * The result of a quiz for its learner: question by question what they chose, why, and what was right.
 *
 * @param regraded when and why the attempt was graded again, and what that changed; empty for nearly all
 * @param certificateAddress of the certificate that this attempt earned
 * @param next module of the programme
 * @param start of the next attempt; absent when the module has no quiz any more
 */
record ResultView(
        LookBack.Finished finished,
        List<String> regraded,
        @Nullable String certificateAddress,
        @Nullable LearningModule next,
        @Nullable QuizStart start,
        ResultMessages messages) {

    /** One question, looked back at. */
    record Line(
            String id,
            int number,
            String text,
            String verdict,
            String look,
            List<String> chosen,
            List<String> right,
            String how,
            List<String> feedback,
            @Nullable Source source) {}

    public LearningModule module() {
        return finished.sitting().module();
    }

    public boolean passed() {
        return result().passed();
    }

    public boolean mayBegin() {
        return start != null && start.mayBegin();
    }

    /** From when the quiz may be done again; empty when that is now, or never. */
    public String later() {
        return start == null ? "" : start.later();
    }

    public String summary() {
        var result = result();
        return result.passed()
                ? messages.passed(result.score(), result.total())
                : messages.failed(result.score(), result.total(), module().rightNeeded(result.total()));
    }

    public List<Line> lines() {
        Map<String, SavedAnswer> answers =
                finished.answers().stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        var items = finished.sitting().paper().items();
        return IntStream.range(0, items.size())
                .mapToObj(index ->
                        line(index + 1, items.get(index), result().questions().get(index), answers))
                .toList();
    }

    private Line line(int number, Paper.Item item, Result.OfQuestion result, Map<String, SavedAnswer> answers) {
        var answer = answers.get(item.id());
        var question = item.question();
        return new Line(
                item.id(),
                number,
                item.question().text(),
                verdict(result.answered()),
                result.right() ? "good" : "bad",
                answer == null ? List.of() : question.inWords(answer.given()),
                showsRight(result) ? question.inWords(question.solution()) : List.of(),
                answer == null || result.answered() != Result.Answered.WRONG ? "" : how(question, answer.given()),
                result.feedback(),
                module().sources().stream()
                        .filter(each -> each.id().equals(item.question().source()))
                        .findFirst()
                        .orElse(null));
    }

    /** Where several are right: what is wrong with an answer whose explanations may all say that it is right. */
    private String how(Question question, Given given) {
        if (!(question instanceof ChoiceQuestion.AnyOf several)) {
            return "";
        }
        if (!several.misses(given)) {
            return messages.tooMuch();
        }
        return several.exceeds(given) ? messages.otherThanThat() : messages.moreThanThat();
    }

    private String verdict(Result.Answered answered) {
        return switch (answered) {
            case RIGHT -> messages.right();
            case WRONG -> messages.wrong();
            case NOT_ANSWERED -> messages.none();
            case WITHDRAWN -> messages.gone();
        };
    }

    private Result result() {
        return finished.submission().result();
    }

    /** By the policy of the module: after an attempt that did not pass perhaps not. */
    private boolean showsRight(Result.OfQuestion question) {
        return passed() || question.right() || module().quiz().policy().shown() == AttemptPolicy.Shown.EVERYTHING;
    }
}

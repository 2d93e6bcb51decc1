package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.study.StudyExamples.DAY;
import static nl.meldcodewijzer.study.StudyExamples.allRight;
import static nl.meldcodewijzer.study.StudyExamples.answer;
import static nl.meldcodewijzer.study.StudyExamples.module;
import static nl.meldcodewijzer.study.StudyExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.study.Result.Answered;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Paper paper = Paper.draw(module(), 42, DAY, Drawing.POOL);

    private Result grade(List<SavedAnswer> answers) {
        return Result.grade(module(), paper, answers, module(), DAY);
    }

    private List<SavedAnswer> rightExcept(int wrong) {
        var answers = new ArrayList<>(allRight(paper));
        for (int i = 0; i < wrong; i++) {
            answers.set(i, answer(answers.get(i).question(), 1, "c"));
        }
        return answers;
    }

    @Test
    void passesAtThePassMarkAndNotBelow() {
        assertThat(grade(rightExcept(0)))
                .matches(Result::passed)
                .extracting(Result::score)
                .isEqualTo(6);
        assertThat(grade(rightExcept(1)))
                .matches(Result::passed)
                .extracting(Result::score)
                .isEqualTo(5);
        assertThat(grade(rightExcept(2)))
                .matches(each -> !each.passed())
                .extracting(Result::score)
                .isEqualTo(4);
    }

    @Test
    void theHighestSequenceCounts() {
        var answers = rightExcept(0);
        answers.add(0, answer(answers.get(0).question(), 2, "c"));
        assertThat(grade(answers).questions().get(0).answered()).isEqualTo(Answered.WRONG);
    }

    @Test
    void anyOfNeedsAllRightOptionsAndNoOther() {
        assertThat(grade(List.of(answer("q3", 1, "a"))).questions().get(2).answered())
                .isEqualTo(Answered.WRONG);
        assertThat(grade(List.of(answer("q3", 1, "a", "b", "c")))
                        .questions()
                        .get(2)
                        .answered())
                .isEqualTo(Answered.WRONG);
        assertThat(grade(List.of(answer("q3", 1, "a", "b"))).questions().get(2).answered())
                .isEqualTo(Answered.RIGHT);
    }

    @Test
    void aQuestionWithoutAnswerIsWrong() {
        var result = grade(List.of(answer("q3", 1)));
        assertThat(result.score()).isZero();
        assertThat(result.passed()).isFalse();
        assertThat(result.questions()).extracting(Result.OfQuestion::answered).containsOnly(Answered.NOT_ANSWERED);
    }

    @Test
    void theFeedbackIsThatOfTheChosenOptions() {
        assertThat(grade(List.of(answer("q3", 1, "b", "c"))).questions().get(2).feedback())
                .containsExactlyInAnyOrder("Denk aan b.", "Denk aan c.");
    }

    @Test
    void aWithdrawnQuestionFailsNobody() {
        var today = withdrawn("q5", DAY);
        var result = Result.grade(module(), paper, rightExcept(2), today, DAY);
        assertThat(result.questions().get(0).answered()).isEqualTo(Answered.WITHDRAWN);
        assertThat(result.score()).isEqualTo(5);
        assertThat(result.passed()).isTrue();
    }

    @Test
    void nothingAskedIsNotPassed() {
        assertThat(Result.grade(module(), new Paper(List.of()), List.of(), module(), DAY)
                        .passed())
                .isFalse();
    }
}

package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.study.StudyExamples.DAY;
import static nl.meldcodewijzer.study.StudyExamples.allRight;
import static nl.meldcodewijzer.study.StudyExamples.answer;
import static nl.meldcodewijzer.study.StudyExamples.module;
import static nl.meldcodewijzer.study.StudyExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Result.Answered;
import org.junit.jupiter.api.Test;

class RegradingTest {

    private final Paper paper = Paper.draw(module(), 42, DAY, Drawing.POOL);
    private final Sitting sitting = new Sitting(
            new Attempt(
                    new AttemptId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    module().slug(),
                    1,
                    "00",
                    42,
                    Drawing.POOL,
                    Instant.EPOCH),
            module(),
            paper);

    private String asked(int index) {
        return paper.items().get(index).id();
    }

    private List<SavedAnswer> wrongAt(Set<Integer> places) {
        var answers = new ArrayList<>(allRight(paper));
        places.forEach(each -> answers.set(each, answer(asked(each), 1, "c")));
        return answers;
    }

    private Result first(List<SavedAnswer> answers) {
        return Result.grade(module(), paper, answers, module(), DAY);
    }

    private Result again(List<SavedAnswer> answers, LearningModule today) {
        return Regrading.again(sitting, first(answers), answers, today, DAY);
    }

    /** The module in which only c is right in this question. */
    private static LearningModule corrected(String id) {
        var options = List.of(
                new Question.Option("a", "A", false, "Toch niet."),
                new Question.Option("b", "B", false, "Denk aan b."),
                new Question.Option("c", "C", true, "Toch wel."));
        return module().withQuestions(module().questions().stream()
                .map(each -> each.id().equals(id) && each instanceof ChoiceQuestion.OneOf
                        ? new ChoiceQuestion.OneOf(each.asked(), options)
                        : each)
                .toList());
    }

    @Test
    void aWithdrawnQuestionMakesAFailedAttemptPass() {
        var answers = wrongAt(Set.of(0, 1));
        assertThat(first(answers).passed()).isFalse();
        var again = again(answers, withdrawn(asked(0), DAY));
        assertThat(again.score()).isEqualTo(5);
        assertThat(again.passed()).isTrue();
        assertThat(again.questions().get(0).answered()).isEqualTo(Answered.WITHDRAWN);
        assertThat(again.questions().get(1).answered()).isEqualTo(Answered.WRONG);
    }

    @Test
    void anAnswerThatTodaysTextCallsRightCountsAsRight() {
        var oneOf = paper.items().stream()
                .filter(each -> each.question() instanceof ChoiceQuestion.OneOf)
                .findFirst()
                .orElseThrow();
        var place = paper.items().indexOf(oneOf);
        var answers = wrongAt(Set.of(place));
        var again = again(answers, corrected(oneOf.id()));
        assertThat(again.questions().get(place).answered()).isEqualTo(Answered.RIGHT);
        assertThat(again.questions().get(place).feedback()).containsExactly("Toch wel.");
    }

    @Test
    void whatWasRightStaysRightWhenTheKeyChanges() {
        var oneOf = paper.items().stream()
                .filter(each -> each.question() instanceof ChoiceQuestion.OneOf)
                .findFirst()
                .orElseThrow();
        var answers = allRight(paper);
        assertThat(again(answers, corrected(oneOf.id()))).isEqualTo(first(answers));
    }

    @Test
    void anUnchangedTextChangesNothing() {
        var answers = wrongAt(Set.of(0, 3));
        assertThat(again(answers, module())).isEqualTo(first(answers));
    }

    @Property(tries = 300)
    void aScoreNeverDropsAndAPassIsNeverTakenAway(
            @ForAll @Size(max = 6) Set<@IntRange(max = 5) Integer> wrong,
            @ForAll @IntRange(min = 1, max = 10) int withdrawn,
            @ForAll @IntRange(min = 1, max = 10) int corrected) {
        var answers = wrongAt(wrong);
        var today = withdrawn("q" + withdrawn, DAY).questions();
        var key = corrected("q" + corrected);
        var both = module().withQuestions(today.stream()
                .map(each ->
                        each.withdrawnOn() == null ? key.question(each.id()).orElseThrow() : each)
                .toList());
        var before = first(answers);
        var after = again(answers, both);
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        assertThat(after.passed() || !before.passed()).isTrue();
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(Regrading.again(sitting, after, answers, both, DAY)).isEqualTo(after);
    }
}

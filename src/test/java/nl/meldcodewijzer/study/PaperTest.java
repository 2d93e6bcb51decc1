package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.study.StudyExamples.DAY;
import static nl.meldcodewijzer.study.StudyExamples.module;
import static nl.meldcodewijzer.study.StudyExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.ChoiceQuestion.TrueFalse;
import nl.meldcodewijzer.learning.OrderQuestion;
import nl.meldcodewijzer.learning.Question;
import org.junit.jupiter.api.Test;

class PaperTest {

    /** Pinned: an attempt that was begun before an upgrade must show the same questions after it. */
    @Test
    void theSameSeedDrawsTheSamePaperForEver() {
        var paper = Paper.draw(module(), 42, DAY, Drawing.POOL);
        assertThat(paper.items()).extracting(Paper.Item::id).containsExactly("q5", "q7", "q3", "q2", "q8", "q10");
        assertThat(paper.items().get(0).options())
                .extracting(Question.Option::id)
                .containsExactly("a", "b", "c");
    }

    @Property
    void drawsAsManyDifferentQuestionsAsTheModuleSaysWithAllTheirOptions(@ForAll long seed, @ForAll Drawing drawing) {
        var paper = Paper.draw(module(), seed, DAY, drawing);
        assertThat(paper.items()).hasSize(6).extracting(Paper.Item::id).doesNotHaveDuplicates();
        assertThat(paper.items()).allSatisfy(item -> assertThat(item.options())
                .containsExactlyInAnyOrderElementsOf(item.question().options()));
        assertThat(paper).isEqualTo(Paper.draw(module(), seed, DAY, drawing));
    }

    @Property
    void aQuestionWithdrawnEarlierIsNotDrawn(@ForAll long seed, @ForAll Drawing drawing) {
        assertThat(Paper.draw(withdrawn("q4", DAY.minusDays(1)), seed, DAY, drawing)
                        .item("q4"))
                .isEmpty();
    }

    @Property
    void withdrawingAQuestionLaterOrTodayDoesNotChangeAPaperThatWasDrawn(@ForAll long seed, @ForAll Drawing drawing) {
        var ids = Paper.draw(module(), seed, DAY, drawing).items().stream().map(Paper.Item::id);
        assertThat(Paper.draw(withdrawn("q4", DAY), seed, DAY, drawing).items().stream()
                        .map(Paper.Item::id))
                .containsExactlyElementsOf(ids.toList());
    }

    @Test
    void knowsWhetherAQuestionWasWithdrawnToday() {
        var paper = Paper.draw(withdrawn("q5", DAY), 42, DAY, Drawing.POOL);
        assertThat(paper.avoids(DAY)).isFalse();
        assertThat(paper.avoids(DAY.minusDays(1))).isTrue();
    }

    @Property
    void everyTopicHasItsFirstQuestionBeforeAnyHasItsSecond(
            @ForAll long seed, @ForAll @Size(min = 7, max = 12) List<@IntRange(max = 4) Integer> topics) {
        var pool = IntStream.range(0, topics.size())
                .<Question>mapToObj(index -> new ChoiceQuestion.OneOf(
                        new Asked("q" + index, "t" + topics.get(index), "?", "bron", null), List.of()))
                .toList();
        var drawn = Paper.draw(module().withQuestions(pool), seed, DAY, Drawing.TOPICS).items().stream()
                .collect(Collectors.groupingBy(each -> each.question().topic(), Collectors.counting()));
        var available = pool.stream().collect(Collectors.groupingBy(Question::topic, Collectors.counting()));
        long most = drawn.values().stream().mapToLong(Long::longValue).max().orElse(0);
        available.forEach((topic, number) ->
                assertThat(drawn.getOrDefault(topic, 0L)).isGreaterThanOrEqualTo(Math.min(number, most - 1)));
    }

    @Property
    void anOrderDoesNotBeginRightAndTrueComesBeforeFalse(@ForAll long seed) {
        var options = Stream.of("a", "b", "c")
                .map(each -> new Question.Option(each, each, false, ""))
                .toList();
        List<Question> pool = List.of(
                new OrderQuestion(
                        new Asked("orde", "t", "?", "bron", null), options, new Question.Feedback("goed", "fout")),
                new ChoiceQuestion.TrueFalse(
                        new Asked("waar", "t", "?", "bron", null), true, new TrueFalse.Saying("ja", "nee")));
        var paper = Paper.draw(module().withQuestions(pool), seed, DAY, Drawing.TOPICS);
        assertThat(paper.item("orde").orElseThrow().options())
                .isNotEqualTo(options)
                .containsExactlyInAnyOrderElementsOf(options);
        assertThat(paper.item("waar").orElseThrow().options())
                .extracting(Question.Option::id)
                .containsExactly("waar", "niet-waar");
    }
}

package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.study.StudyExamples.DAY;
import static nl.meldcodewijzer.study.StudyExamples.module;
import static nl.meldcodewijzer.study.StudyExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.meldcodewijzer.learning.Question;
import org.junit.jupiter.api.Test;

class PaperTest {

    /** Pinned: an attempt that was begun before an upgrade must show the same questions after it. */
    @Test
    void theSameSeedDrawsTheSamePaperForEver() {
        var paper = Paper.draw(module(), 42, DAY);
        assertThat(paper.items()).extracting(Paper.Item::id).containsExactly("q5", "q7", "q3", "q2", "q8", "q10");
        assertThat(paper.items().get(0).options())
                .extracting(Question.Option::id)
                .containsExactly("a", "b", "c");
    }

    @Property
    void drawsAsManyDifferentQuestionsAsTheModuleSaysWithAllTheirOptions(@ForAll long seed) {
        var paper = Paper.draw(module(), seed, DAY);
        assertThat(paper.items()).hasSize(6).extracting(Paper.Item::id).doesNotHaveDuplicates();
        assertThat(paper.items()).allSatisfy(item -> assertThat(item.options())
                .containsExactlyInAnyOrderElementsOf(item.question().options()));
        assertThat(paper).isEqualTo(Paper.draw(module(), seed, DAY));
    }

    @Property
    void aQuestionWithdrawnEarlierIsNotDrawn(@ForAll long seed) {
        assertThat(Paper.draw(withdrawn("q4", DAY.minusDays(1)), seed, DAY).item("q4"))
                .isEmpty();
    }

    @Property
    void withdrawingAQuestionLaterOrTodayDoesNotChangeAPaperThatWasDrawn(@ForAll long seed) {
        var ids = Paper.draw(module(), seed, DAY).items().stream().map(Paper.Item::id);
        assertThat(Paper.draw(withdrawn("q4", DAY), seed, DAY).items().stream().map(Paper.Item::id))
                .containsExactlyElementsOf(ids.toList());
    }

    @Test
    void knowsWhetherAQuestionWasWithdrawnToday() {
        var paper = Paper.draw(withdrawn("q5", DAY), 42, DAY);
        assertThat(paper.avoids(DAY)).isFalse();
        assertThat(paper.avoids(DAY.minusDays(1))).isTrue();
    }
}

package nl.meldcodewijzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.completion.CompletionExamples;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static Proof proof(LocalDate completed, @Nullable LocalDate until) {
        return new Proof(CompletionExamples.programme(BaseDate.COMPLETION).slug(), "Cursus", completed, until);
    }

    @Test
    void aPaperThatEndsEarlierEndsTheCertificate() {
        var validity = proof(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .validity(CompletionExamples.programme(BaseDate.COMPLETION), Optional.empty());
        assertThat(validity).isEqualTo(new Validity(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aPaperCannotEndBeforeItBegan() {
        assertThatThrownBy(() -> proof(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void itNeverCountsLongerThanACompletionHereNorThanThePaper(
            @ForAll @IntRange(max = 3000) int day, @ForAll @IntRange(max = 2000) int length, @ForAll BaseDate base) {
        var programme = CompletionExamples.programme(base);
        var completed = FIRST.plusDays(day);
        var paper = completed.plusDays(length);
        var here = Validity.earned(programme, completed, Optional.empty());
        var validity = proof(completed, paper).validity(programme, Optional.empty());
        assertThat(validity.from()).isEqualTo(completed);
        assertThat(validity.until()).isEqualTo(paper.isBefore(here.until()) ? paper : here.until());
        assertThat(proof(completed, null).validity(programme, Optional.empty())).isEqualTo(here);
    }
}

package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Certificate OLD = certificate("2024-05-01", "2026-04-30", null);

    @Test
    void countsFromTheCompletion() {
        assertThat(Validity.earned(programme(BaseDate.COMPLETION), date("2026-03-10"), Optional.of(OLD)))
                .isEqualTo(new Validity(date("2026-03-10"), date("2028-03-09")));
    }

    @Test
    void renewedInTheWindowItCountsFromTheOldEnd() {
        assertThat(Validity.earned(programme(BaseDate.OLD_END), date("2026-02-01"), Optional.of(OLD)))
                .isEqualTo(new Validity(date("2026-02-01"), date("2028-04-30")));
    }

    @Test
    void renewedBeforeTheWindowItCountsFromTheCompletion() {
        assertThat(Validity.earned(programme(BaseDate.OLD_END), date("2026-01-31"), Optional.of(OLD)))
                .isEqualTo(new Validity(date("2026-01-31"), date("2028-01-30")));
    }

    @Test
    void renewedAfterTheEndItCountsFromTheCompletion() {
        assertThat(Validity.earned(programme(BaseDate.OLD_END), date("2026-05-01"), Optional.of(OLD)))
                .isEqualTo(new Validity(date("2026-05-01"), date("2028-04-30")));
    }

    @Test
    void theFirstTimeThereIsNoOldEnd() {
        assertThat(Validity.earned(programme(BaseDate.OLD_END), date("2026-02-01"), Optional.empty()))
                .isEqualTo(new Validity(date("2026-02-01"), date("2028-01-31")));
    }

    @Test
    void endsOnTheFixedDayAfterTheFullTerm() {
        assertThat(Validity.earned(programme(BaseDate.FIXED), date("2026-03-10"), Optional.empty()))
                .isEqualTo(new Validity(date("2026-03-10"), date("2028-12-31")));
        assertThat(Validity.earned(programme(BaseDate.FIXED), date("2026-01-01"), Optional.empty()))
                .isEqualTo(new Validity(date("2026-01-01"), date("2027-12-31")));
    }

    @Test
    void renewalAndGraceTouchTheEnd() {
        assertThat(OLD.validity().renewalOpensOn(programme(BaseDate.OLD_END))).isEqualTo("2026-02-01");
        assertThat(OLD.validity().graceUntil(programme(BaseDate.OLD_END))).isEqualTo("2026-06-30");
    }

    @Property
    void nobodyGetsLessThanTheFullTerm(@ForAll @IntRange(max = 10_000) int day, @ForAll BaseDate base) {
        var on = LocalDate.of(2020, 1, 1).plusDays(day);
        var full = Validity.earned(programme(BaseDate.COMPLETION), on, Optional.of(OLD));
        assertThat(Validity.earned(programme(base), on, Optional.of(OLD)).until())
                .isAfterOrEqualTo(full.until());
    }
}

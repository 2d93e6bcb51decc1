package nl.meldcodewijzer.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private final Span quarter = new Span(FIRST, LAST);

    @Test
    void bothEndsBelongToIt() {
        assertThat(quarter.contains(FIRST)).isTrue();
        assertThat(quarter.contains(LAST)).isTrue();
        assertThat(quarter.contains(FIRST.minusDays(1))).isFalse();
        assertThat(quarter.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aSharedDayIsAnOverlap() {
        assertThat(quarter.overlaps(Span.from(LAST))).isTrue();
        assertThat(quarter.overlaps(Span.from(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void whatFollowsLeavesNoDayBetween() {
        assertThat(Span.from(FIRST).untilDayBefore(LAST.plusDays(1))).isEqualTo(quarter);
    }

    @Test
    void oneDayIsAPeriodAndNoDayIsNot() {
        assertThat(new Span(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> new Span(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }
}

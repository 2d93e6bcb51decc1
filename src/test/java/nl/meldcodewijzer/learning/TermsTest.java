package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, P12M, 2027-03-14",
        "2026-01-31, P3M, 2026-04-30",
        "2026-01-30, P3M, 2026-04-29",
        "2026-02-01, P3M, 2026-04-30",
        "2024-02-29, P12M, 2025-02-28",
        "2024-02-29, P48M, 2028-02-28",
        "2023-02-28, P12M, 2024-02-27",
        "2026-01-01, P1Y, 2026-12-31",
        "2026-01-31, P1M1D, 2026-03-01",
        "2026-05-10, P14D, 2026-05-23",
        "2026-05-10, P0D, 2026-05-09"
    })
    void aTermCountsItsFirstAndItsLastDay(LocalDate first, Period period, LocalDate last) {
        assertThat(Terms.lastDay(first, period)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, P3M, 2025-12-15",
        "2026-05-30, P3M, 2026-02-28",
        "2026-04-30, P3M, 2026-02-01",
        "2026-05-30, P0D, 2026-05-31"
    })
    void aWindowEndsOnTheLastDay(LocalDate last, Period period, LocalDate first) {
        assertThat(Terms.firstDay(last, period)).isEqualTo(first);
    }

    @Property
    void aLaterStartNeverEndsEarlier(@ForAll @IntRange(max = 20_000) int day, @ForAll @IntRange(max = 60) int months) {
        var first = LocalDate.of(2000, 1, 1).plusDays(day);
        var period = Period.ofMonths(months);
        assertThat(Terms.lastDay(first.plusDays(1), period)).isAfterOrEqualTo(Terms.lastDay(first, period));
    }

    @Test
    void anOlderEditionCountsUntilTheGraceIsOver() {
        var edition = new Edition(2, LocalDate.of(2026, 3, 1), true, Period.ofMonths(3), "wet gewijzigd");
        assertThat(edition.oldCountsUntil()).isEqualTo("2026-05-31");
    }
}

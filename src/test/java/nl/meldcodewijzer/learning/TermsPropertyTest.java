package nl.meldcodewijzer.learning;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Terms and months of unequal length: what may differ is a few days at the end of a month, and never to anyone's loss. */
class TermsPropertyTest {

    /** Of forty years, with the ends of February as often as all other days together. */
    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.integers().between(0, 14_600).map(LocalDate.of(2000, 1, 1)::plusDays);
        var february = Arbitraries.integers()
                .between(2000, 2040)
                .flatMap(year -> Arbitraries.integers().between(-3, 1).map(LocalDate.of(year, 3, 1)::plusDays));
        return Arbitraries.oneOf(any, february);
    }

    @Property
    void aYearHas365Or366Days(@ForAll("days") LocalDate first) {
        assertThat(DAYS.between(first, Terms.lastDay(first, Period.ofYears(1))) + 1)
                .isBetween(365L, 366L);
    }

    @Property
    void aYearIsTwelveMonths(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 6) int years) {
        assertThat(Terms.lastDay(first, Period.ofYears(years)))
                .isEqualTo(Terms.lastDay(first, Period.ofMonths(12 * years)));
    }

    @Property
    void aMonthHas28To31Days(@ForAll("days") LocalDate first) {
        assertThat(DAYS.between(first, Terms.lastDay(first, Period.ofMonths(1))) + 1)
                .isBetween(28L, 31L);
    }

    @Property
    void aTermAndTheOneAfterItLastAtLeastAsLongAsBothInOne(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 36) int one,
            @ForAll @IntRange(min = 1, max = 36) int other) {
        var half = Terms.lastDay(first, Period.ofMonths(one));
        var afterEachOther = Terms.lastDay(half.plusDays(1), Period.ofMonths(other));
        var inOne = Terms.lastDay(first, Period.ofMonths(one + other));
        assertThat(DAYS.between(inOne, afterEachOther)).isBetween(0L, 3L);
        if (first.getDayOfMonth() <= 28) {
            assertThat(afterEachOther).isEqualTo(inOne);
        }
    }

    @Property
    void aWindowAsLongAsTheTermOpensOnItsFirstDay(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 36) int months) {
        var period = Period.ofMonths(months);
        var opens = Terms.firstDay(Terms.lastDay(first, period), period);
        assertThat(DAYS.between(first, opens)).isBetween(0L, 3L);
        if (first.getDayOfMonth() <= 28) {
            assertThat(opens).isEqualTo(first);
        }
    }
}

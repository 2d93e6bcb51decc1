package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.learning.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static Programme programme(BaseDate base, int months, int window, MonthDay fixedEnd) {
        return new Programme(
                new ProgrammeSlug("basis"),
                "Basis",
                "",
                new Programme.Paths(List.of(CompletionExamples.SIGNALS), List.of()),
                Period.ofMonths(months),
                Period.ofMonths(window),
                Period.ofMonths(2),
                Period.ofMonths(3),
                base,
                base == BaseDate.FIXED ? fixedEnd : null,
                "",
                Programme.Recognition.NONE,
                List.of(CompletionExamples.FIRST),
                "00");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<MonthDay> ends() {
        var any = Arbitraries.integers()
                .between(0, 365)
                .map(LocalDate.of(2024, 1, 1)::plusDays)
                .map(day -> MonthDay.of(day.getMonth(), day.getDayOfMonth()));
        return Arbitraries.oneOf(any, Arbitraries.of(MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(12, 31)));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        Arbitraries.of(BaseDate.class),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 12),
                        ends())
                .as((base, months, window, end) -> programme(base, months, Math.min(window, months), end));
    }

    private static Optional<Certificate> held(Programme programme, LocalDate completed) {
        var until = Validity.earned(programme, completed, Optional.empty()).until();
        return Optional.of(certificate(completed.toString(), until.toString(), null));
    }

    @Property
    void itBeginsOnTheDayOfTheCompletionAndLastsTheFullTerm(
            @ForAll("programmes") Programme programme,
            @ForAll("days") LocalDate before,
            @ForAll("days") LocalDate completed) {
        var earned = Validity.earned(programme, completed, held(programme, before));
        assertThat(earned.from()).isEqualTo(completed);
        assertThat(earned.until()).isAfterOrEqualTo(Terms.lastDay(completed, programme.validity()));
    }

    @Property
    void whoRenewsADayLaterNeverHasItShorter(
            @ForAll("programmes") Programme programme,
            @ForAll("days") LocalDate before,
            @ForAll("days") LocalDate completed) {
        var previous = held(programme, before);
        assertThat(Validity.earned(programme, completed.plusDays(1), previous).until())
                .isAfterOrEqualTo(
                        Validity.earned(programme, completed, previous).until());
    }

    @Property
    void countedFromTheOldEndAnyDayOfTheWindowGivesTheSameNewEnd(
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 12) int window,
            @ForAll("days") LocalDate before,
            @ForAll @IntRange(max = 400) int early) {
        var programme = programme(BaseDate.OLD_END, months, Math.min(window, months), MonthDay.of(12, 31));
        var previous = held(programme, before);
        var old = previous.orElseThrow().validity();
        var completed = old.until().minusDays(early);
        if (completed.isBefore(old.renewalOpensOn(programme))) {
            completed = old.renewalOpensOn(programme);
        }
        assertThat(Validity.earned(programme, completed, previous).until())
                .isEqualTo(Terms.lastDay(old.until().plusDays(1), programme.validity()))
                .isAfter(old.until());
    }

    @Property
    void theFixedDayIsTheFirstOneOnWhichTheTermIsOver(
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll("ends") MonthDay end,
            @ForAll("days") LocalDate completed) {
        var programme = programme(BaseDate.FIXED, months, 0, end);
        var until = Validity.earned(programme, completed, Optional.empty()).until();
        assertThat(until).isEqualTo(end.atYear(until.getYear()));
        assertThat(end.atYear(until.getYear() - 1)).isBefore(Terms.lastDay(completed, programme.validity()));
    }

    @Property
    void theWindowLiesWithinTheValidityAndGraceBehindIt(
            @ForAll("programmes") Programme programme, @ForAll("days") LocalDate completed) {
        var earned = Validity.earned(programme, completed, Optional.empty());
        assertThat(earned.renewalOpensOn(programme))
                .isBetween(earned.from(), earned.until().plusDays(1));
        assertThat(earned.graceUntil(programme)).isAfter(earned.until());
    }

    /** Two years, renewing from three months before the end; the old certificate began two years before its end. */
    @ParameterizedTest(name = "{0}: done on {1}, held until {2}, ends on {3}")
    @CsvSource({
        "COMPLETION, 2024-02-29,           , 2026-02-28",
        "COMPLETION, 2026-02-28,           , 2028-02-27",
        "COMPLETION, 2026-08-31,           , 2028-08-30",
        "COMPLETION, 2026-02-01, 2026-04-30, 2028-01-31",
        "OLD_END,    2026-01-31, 2026-04-30, 2028-01-30", // a day before the window
        "OLD_END,    2026-02-01, 2026-04-30, 2028-04-30", // the first day of the window
        "OLD_END,    2026-04-30, 2026-04-30, 2028-04-30", // the last day of the old one
        "OLD_END,    2026-05-01, 2026-04-30, 2028-04-30", // too late, and no day is lost
        "OLD_END,    2026-06-15, 2026-04-30, 2028-06-14", // in grace it counts from the completion
        "OLD_END,    2028-02-01, 2028-02-29, 2030-02-28", // from 1 March, until the end of February
        "FIXED,      2026-01-01,           , 2027-12-31",
        "FIXED,      2026-01-02,           , 2028-12-31",
        "FIXED,      2026-12-31, 2026-12-31, 2028-12-31"
    })
    void workedExamples(BaseDate base, LocalDate done, String oldEnd, LocalDate until) {
        var programme = programme(base, 24, 3, MonthDay.of(12, 31));
        var previous = Optional.ofNullable(oldEnd)
                .map(end -> certificate(date(end).minusYears(2).toString(), end, null));
        assertThat(Validity.earned(programme, done, previous)).isEqualTo(new Validity(done, until));
    }
}

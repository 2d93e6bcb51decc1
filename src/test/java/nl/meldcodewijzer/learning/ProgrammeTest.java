package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    private static final Edition FIRST = new Edition(1, LocalDate.of(2024, 1, 1), false, Period.ZERO, "eerste uitgave");
    private static final Edition SECOND = new Edition(2, LocalDate.of(2026, 3, 1), true, Period.ofMonths(3), "nieuw");

    private final Programme programme = new Programme(
            new ProgrammeSlug("basis"),
            "Basis",
            "",
            new Programme.Paths(List.of(), List.of()),
            Period.ofYears(2),
            Period.ofMonths(3),
            Period.ofMonths(2),
            Period.ofMonths(3),
            Programme.BaseDate.COMPLETION,
            null,
            "",
            Programme.Recognition.NONE,
            List.of(SECOND, FIRST),
            "00");

    @ParameterizedTest
    @CsvSource({"2020-05-01, 1", "2024-01-01, 1", "2026-02-28, 1", "2026-03-01, 2", "2030-01-01, 2"})
    void aCourseOfADayIsOfTheEditionThatWasInEffect(LocalDate day, int edition) {
        assertThat(programme.editionOn(day).number()).isEqualTo(edition);
    }
}

package nl.meldcodewijzer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-01", "1-2-2024", "01-02-2024", " 1-2-2024 ", "2024-02-01T00:00:00", "1-2-2024 0:00"})
    void bothWaysOfWritingAreRead(String text) {
        assertThat(DutchDate.of(text)).isEqualTo(new DutchDate.Day(LocalDate.of(2024, 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29-2-2023", "2026-02-30", "31-4-2026", "1-13-2026", "0-1-2026"})
    void dayThatDoesNotExistIsSaidSo(String text) {
        assertThat(DutchDate.of(text)).isInstanceOf(DutchDate.NoSuchDay.class);
    }

    @Test
    void leapDayExistsInALeapYear() {
        assertThat(DutchDate.of("29-2-2024")).isEqualTo(new DutchDate.Day(LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "1/2/2024", "1-2-24", "20240201", "45323", "２０２４-02-01"})
    void anythingElseIsNotADate(String text) {
        assertThat(DutchDate.of(text)).isInstanceOf(DutchDate.NotADate.class);
    }
}

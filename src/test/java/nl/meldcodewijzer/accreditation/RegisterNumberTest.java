package nl.meldcodewijzer.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNumberTest {

    @ParameterizedTest
    @CsvSource({"BIG, 19012345630, 19012345630", "BIG, ' 190 1234 5630 ', 19012345630", "SKJ, 100.123-a, 100.123-A"})
    void spacesAndSmallLettersDoNotMatter(Register register, String typed, String number) {
        assertThat(RegisterNumber.read(register, typed)).contains(new RegisterNumber(register, number));
    }

    @ParameterizedTest
    @CsvSource({
        "BIG, 1901234563",
        "BIG, 190123456301",
        "BIG, 1901234563O",
        "BIG, ''",
        "SKJ, Jansen",
        "SKJ, jan@1.nl",
        "SKJ, 123",
        "REGISTERPLEIN, 123456789012345678901",
        "VENVN, -1234",
        "OTHER, '12;34'",
        "OTHER, '=1234'"
    })
    void whatIsNoNumberIsNotRead(Register register, String typed) {
        assertThat(RegisterNumber.read(register, typed)).isEmpty();
    }

    @Test
    void aNumberThatTheRegisterDoesNotHaveCannotBeMade() {
        assertThatThrownBy(() -> new RegisterNumber(Register.BIG, "123")).isInstanceOf(IllegalArgumentException.class);
    }
}

package nl.meldcodewijzer.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {" Sam.de-Boer+x@Voorbeeld.NL ", "o'neil@a.co", "jörg@münchen.example"})
    void isStoredInLowerCaseWithoutSpaces(String typed) {
        assertThat(EmailAddress.read(typed)).hasValueSatisfying(address -> assertThat(address.value())
                .isEqualTo(typed.strip().toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.nl",
                "a@b.nl\nBcc: x@y.nl",
                "a b@c.nl",
                "a@b@c.nl",
                "<a@b.nl>",
                "a@b.",
                "a,b@c.nl"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }
}

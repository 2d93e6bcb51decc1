package nl.meldcodewijzer.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.completion.CertificateNumber.Reading;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isPrintedInFourGroupsOfFour() {
        assertThat(CertificateNumber.random(new Random(1)).printed())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Property
    void whatIsPrintedIsRead(@ForAll long seed) {
        var number = CertificateNumber.random(new Random(seed));
        assertThat(CertificateNumber.read(
                        " " + number.printed().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(new Reading.Right(number.canonical()));
    }

    @Property
    void lettersThatLookLikeDigitsAreDigits(@ForAll long seed) {
        var number = CertificateNumber.random(new Random(seed));
        var typed = number.canonical().replace('0', 'o').replace('1', seed % 2 == 0 ? 'l' : 'I');
        assertThat(CertificateNumber.read(typed)).isEqualTo(new Reading.Right(number.canonical()));
    }

    @Property
    void oneWrongCharacterIsNoticed(
            @ForAll long seed, @ForAll @IntRange(max = 15) int place, @ForAll @IntRange(min = 1, max = 31) int shift) {
        var number = CertificateNumber.random(new Random(seed)).canonical();
        var wrong = ALPHABET.charAt((ALPHABET.indexOf(number.charAt(place)) + shift) % 32);
        var typed = number.substring(0, place) + wrong + number.substring(place + 1);
        assertThat(CertificateNumber.read(typed)).isEqualTo(new Reading.WrongCheckCharacter());
    }

    @Property
    void swappedNeighboursAreNoticed(@ForAll long seed, @ForAll @IntRange(max = 14) int place) {
        var number = CertificateNumber.random(new Random(seed)).canonical();
        var swapped = new StringBuilder(number);
        swapped.setCharAt(place, number.charAt(place + 1));
        swapped.setCharAt(place + 1, number.charAt(place));
        if (!swapped.toString().equals(number)) {
            assertThat(CertificateNumber.read(swapped.toString())).isEqualTo(new Reading.WrongCheckCharacter());
        }
    }

    @Property
    void anythingElseIsNoNumber(@ForAll String typed) {
        assertThat(CertificateNumber.read(typed)).isNotInstanceOf(Reading.Right.class);
    }

    @Test
    void refusesANumberThatIsNotCanonical() {
        var number = CertificateNumber.random(new Random(2));
        assertThatThrownBy(() -> new CertificateNumber(number.printed())).isInstanceOf(IllegalArgumentException.class);
    }
}

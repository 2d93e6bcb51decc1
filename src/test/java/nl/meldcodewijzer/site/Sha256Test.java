package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example of FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void theDigestIsTheOneOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
    }

    @Test
    void oneDigestLeavesNothingBehindForTheNext() {
        Sha256.begin().update((byte) 'x');
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ABC);
    }
}

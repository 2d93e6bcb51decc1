package nl.meldcodewijzer.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatusListTest {

    private static byte[] bits(String encoded) throws IOException {
        assertThat(encoded).startsWith("u").doesNotContain("=");
        var zipped = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return stream.readAllBytes();
        }
    }

    @Test
    void theFirstPlaceIsTheLeftmostBitAndTheLastTheRightmost() throws IOException {
        var bits = bits(StatusList.encoded(List.of(0, 9, StatusList.SIZE - 1)));
        assertThat(bits).hasSize(16 * 1024);
        assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bits[1]).isEqualTo((byte) 0b0100_0000);
        assertThat(bits[bits.length - 1]).isEqualTo((byte) 1);
    }

    @Property(tries = 50)
    void exactlyTheRevokedPlacesAreSet(@ForAll @Size(max = 40) Set<@IntRange(max = 131_071) Integer> revoked)
            throws IOException {
        var bits = bits(StatusList.encoded(revoked));
        for (int place = 0; place < StatusList.SIZE; place++) {
            var set = (bits[place / 8] >> (7 - place % 8) & 1) == 1;
            assertThat(set).as("place %s", place).isEqualTo(revoked.contains(place));
        }
    }

    @Test
    void thereIsNoPlaceOutsideAList() {
        assertThatThrownBy(() -> new StatusPlace(0, StatusList.SIZE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusPlace(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

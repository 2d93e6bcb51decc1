package nl.meldcodewijzer.credential.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.credential.store.SigningKeys.Secret;
import org.junit.jupiter.api.Test;

class KeySealTest {

    private static final UUID KEY = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final byte[] PLAIN = "het geheime deel van een sleutel".getBytes(StandardCharsets.UTF_8);

    private final KeySeal seal = sealedWith("een lang geheim, en dus niet te raden");
    private final KeySeal other = sealedWith("een ander geheim, net zo lang en vreemd");
    private final KeySeal none = sealedWith(null);

    private static KeySeal sealedWith(String secret) {
        return new KeySeal(Optional.ofNullable(secret));
    }

    @Test
    void whatIsSealedOpensWithTheSameSecretOnly() {
        var stored = seal.seal(KEY, PLAIN);
        assertThat(stored.sealed()).isTrue();
        assertThat(new String(stored.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("geheime");
        assertThat(seal.open(stored)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> other.open(stored)).hasMessageContaining("MELDCODEWIJZER_SIGNING_SECRET");
        assertThatThrownBy(() -> none.open(stored)).hasMessageContaining("MELDCODEWIJZER_SIGNING_SECRET");
    }

    @Test
    void theSameKeyIsNeverSealedTheSameWay() {
        assertThat(seal.seal(KEY, PLAIN).bytes())
                .isNotEqualTo(seal.seal(KEY, PLAIN).bytes());
    }

    @Test
    void aSecretHalfDoesNotOpenUnderTheNameOfAnotherKey() {
        var moved = new Secret(UUID.randomUUID(), seal.seal(KEY, PLAIN).bytes(), true);
        assertThatThrownBy(() -> seal.open(moved)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutASecretTheKeyIsStoredAsItIsAndStillOpensLater() {
        var stored = none.seal(KEY, PLAIN);
        assertThat(stored.sealed()).isFalse();
        assertThat(seal.open(stored)).isEqualTo(PLAIN);
    }
}

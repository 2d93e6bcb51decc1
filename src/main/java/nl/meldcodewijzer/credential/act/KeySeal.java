package nl.meldcodewijzer.credential.act;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.meldcodewijzer.credential.store.SigningKeys.Secret;

/**
 * Encrypts the secret half of a key for the database (AES-256-GCM, bound to the id of its key). The secret of the
 * installation is long and random, so it is mixed with a salt only and not stretched.
 */
final class KeySeal {

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> secret;

    /**
     * Seals with this secret.
     *
     * @param secret of the installation; empty when it has none
     */
    KeySeal(Optional<String> secret) {
        this.secret = secret.map(String::strip);
    }

    /** As it goes into the database; unchanged when the installation has no secret. */
    Secret seal(UUID key, byte[] plain) {
        return secret.map(text -> {
                    var head = new byte[SALT + NONCE];
                    RANDOM.nextBytes(head);
                    var body = run(Cipher.ENCRYPT_MODE, text, key, head, plain);
                    var sealed = Arrays.copyOf(head, head.length + body.length);
                    System.arraycopy(body, 0, sealed, head.length, body.length);
                    return new Secret(key, sealed, true);
                })
                .orElseGet(() -> new Secret(key, plain, false));
    }

    /**
     * As it was before sealing.
     *
     * @throws IllegalStateException when it was sealed with another secret than this installation has
     */
    byte[] open(Secret stored) {
        if (!stored.sealed()) {
            return stored.bytes();
        }
        var text = secret.orElseThrow(() -> new IllegalStateException("The signing key " + stored.key()
                + " is encrypted. Set MELDCODEWIJZER_SIGNING_SECRET to the secret it was made with."));
        var head = Arrays.copyOf(stored.bytes(), SALT + NONCE);
        var body = Arrays.copyOfRange(stored.bytes(), head.length, stored.bytes().length);
        return run(Cipher.DECRYPT_MODE, text, stored.key(), head, body);
    }

    private static byte[] run(int mode, String secret, UUID key, byte[] head, byte[] input) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var mixed = mac.doFinal(Arrays.copyOf(head, SALT));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mixed, "AES"), new GCMParameterSpec(TAG_BITS, head, SALT, NONCE));
            cipher.updateAAD(key.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(
                    "The signing key " + key + " does not open with MELDCODEWIJZER_SIGNING_SECRET. Set the secret it"
                            + " was made with, or replace the key under /beheer/sleutels.",
                    wrong);
        }
    }
}

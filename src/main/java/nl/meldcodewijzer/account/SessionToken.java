package nl.meldcodewijzer.account;

import java.security.SecureRandom;
import java.util.Base64;
import nl.meldcodewijzer.site.Sha256;

/** A random secret that a browser or program shows; only its digest is stored, so a stolen table signs nobody in. */
public record SessionToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static SessionToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        return Sha256.of(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SessionToken[...]";
    }
}

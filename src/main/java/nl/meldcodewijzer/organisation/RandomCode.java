package nl.meldcodewijzer.organisation;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Codes that cannot be guessed and can be read from paper: Crockford's base 32, five bits a character. */
public final class RandomCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private RandomCode() {}

    public static String next(RandomGenerator random, int length) {
        var code = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The address of a unit's card. */
    public static String forCard(RandomGenerator random) {
        return next(random, 14).toLowerCase(Locale.ROOT);
    }
}

package nl.meldcodewijzer.completion;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The number on a certificate: fifteen random characters of Crockford's base 32 (75 bits) and his check character. Only
 * numbers whose check character is one of the 32 are given out, so that what people read and type are letters and digits.
 *
 * @param canonical sixteen capitals and digits without hyphens
 */
public record CertificateNumber(String canonical) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHECK_MODULUS = 37;
    private static final int RANDOM_CHARACTERS = 15;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;

    public CertificateNumber {
        if (!(read(canonical) instanceof Reading.Right right)
                || !right.canonical().equals(canonical)) {
            throw new IllegalArgumentException("'" + canonical + "' is not a certificate number");
        }
    }

    /** What somebody typed, read as a number. */
    public sealed interface Reading {

        /** Well-formed; whether it was ever given out is for the store to say. */
        record Right(String canonical) implements Reading {

            public CertificateNumber number() {
                return new CertificateNumber(canonical);
            }
        }

        /** Long enough, but a character was misread or two were swapped. */
        record WrongCheckCharacter() implements Reading {}

        /** Too short, too long, or with characters that no number has. */
        record NotANumber() implements Reading {}
    }

    public static CertificateNumber random(RandomGenerator random) {
        while (true) {
            var number = new StringBuilder(LENGTH);
            for (int each = 0; each < RANDOM_CHARACTERS; each++) {
                number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            int check = checkValue(number);
            if (check < ALPHABET.length()) {
                return new CertificateNumber(
                        number.append(ALPHABET.charAt(check)).toString());
            }
        }
    }

    /** Reads what was typed: capitals, hyphens and spaces do not matter, I and L mean 1, O means 0. */
    public static Reading read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (plain.length() != LENGTH || plain.chars().anyMatch(each -> ALPHABET.indexOf(each) < 0)) {
            return new Reading.NotANumber();
        }
        int expected = checkValue(plain.substring(0, RANDOM_CHARACTERS));
        return ALPHABET.indexOf(plain.charAt(RANDOM_CHARACTERS)) == expected
                ? new Reading.Right(plain)
                : new Reading.WrongCheckCharacter();
    }

    /** As printed: four groups of four. */
    public String printed() {
        return canonical.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return printed();
    }

    private static int checkValue(CharSequence characters) {
        return characters
                .chars()
                .map(ALPHABET::indexOf)
                .reduce(0, (value, digit) -> (value * ALPHABET.length() + digit) % CHECK_MODULUS);
    }
}

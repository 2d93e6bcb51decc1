package nl.meldcodewijzer.group;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What stands on the board to join a group with: short, no vowels and so no words, and no characters that look alike.
 *
 * @param value eight characters without a hyphen
 */
public record JoinCode(String value) {

    private static final String ALPHABET = "23456789CDFGHJKMNPRTWXZ";
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public JoinCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A join code has eight characters");
        }
    }

    public static JoinCode next(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code as somebody typed it: case, spaces and hyphens do not matter. */
    public static Optional<JoinCode> typed(String text) {
        var value = text.replaceAll("[\\s\\-\u2010-\u2015.]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Optional.of(new JoinCode(value)) : Optional.empty();
    }

    /** For the board and for addresses: in two halves. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}

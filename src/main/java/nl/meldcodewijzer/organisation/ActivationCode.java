package nl.meldcodewijzer.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.meldcodewijzer.site.Sha256;

/**
 * What an employer hands to a member of staff, on paper or by mail, to link the register to the person's own record.
 *
 * @param value twelve characters without hyphens; only its hash is stored
 */
public record ActivationCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");

    public ActivationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An activation code has twelve characters");
        }
    }

    public static ActivationCode next(RandomGenerator random) {
        return new ActivationCode(RandomCode.next(random, 12));
    }

    /** The code as somebody typed it: case, spaces and hyphens do not matter, O is 0 and I and L are 1. */
    public static Optional<ActivationCode> typed(String text) {
        var value = text.replaceAll("[\\s\\-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(value).matches() ? Optional.of(new ActivationCode(value)) : Optional.empty();
    }

    /** For paper: in groups of four. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    public byte[] hash() {
        return Sha256.of(value);
    }
}

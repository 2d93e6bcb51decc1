package nl.meldcodewijzer.region;

import java.util.regex.Pattern;

/** Identifies an authority, for example GM0935; a string, so that leading zeros stay. */
public record AuthorityCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9A-Z]{2,10}");

    public AuthorityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not the code of an authority, such as GM0935");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

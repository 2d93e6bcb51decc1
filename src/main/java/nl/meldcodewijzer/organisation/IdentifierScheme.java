package nl.meldcodewijzer.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/** A register outside this service that numbers organisations or units. */
public enum IdentifierScheme {
    KVK("kvk", "\\d{8}"),
    VESTIGING("vestiging", "\\d{12}"),
    LRK("lrk", "\\d{8,12}"),
    BRIN("brin", "\\d{2}[A-Z]{2}(\\d{2})?"),
    AGB("agb", "\\d{8}");

    private final String code;
    private final Pattern shape;

    IdentifierScheme(String code, String shape) {
        this.code = code;
        this.shape = Pattern.compile(shape);
    }

    public String code() {
        return code;
    }

    /** The value as it is stored: without spaces and dots, letters in capitals. */
    public static String canonical(String value) {
        return value.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
    }

    public boolean accepts(String value) {
        return shape.matcher(canonical(value)).matches();
    }

    public static IdentifierScheme of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown identifier scheme '" + code + "'");
    }
}

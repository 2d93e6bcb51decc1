package nl.meldcodewijzer.statement;

/** Drawn from the register, row by row, or numbers only. */
public enum StatementKind {
    DRAWN("drawn"),
    COUNTS_ONLY("counts-only");

    private final String code;

    StatementKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static StatementKind of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown kind of statement '" + code + "'");
    }
}

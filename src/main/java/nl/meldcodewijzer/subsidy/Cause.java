package nl.meldcodewijzer.subsidy;

/** Why an obligation cannot be judged. */
public enum Cause {
    NO_STATEMENT("no-statement"),
    COUNTS_ONLY("counts-only"),
    BEFORE_IMPOSED("before-imposed"),
    UNKNOWN_PROFESSION("unknown-profession"),
    NOTHING_IN_SCOPE("nothing-in-scope");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Cause of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown cause '" + code + "'");
    }
}

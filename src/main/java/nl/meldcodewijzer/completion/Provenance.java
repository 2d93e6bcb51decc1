package nl.meldcodewijzer.completion;

/** Where a completion comes from. */
public enum Provenance {
    EARNED_HERE("earned-here"),
    ATTENDANCE("attendance"),
    RECOGNISED_COURSE("recognised-course"),
    EXTERNAL_ACCEPTED("external-accepted"),
    IMPORTED("imported");

    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Provenance of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown provenance '" + code + "'");
    }
}

package nl.meldcodewijzer.subsidy;

/** What a check finds. */
public enum Outcome {
    MET("met"),
    NOT_MET("not-met"),
    CANNOT_JUDGE("cannot-judge");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Outcome of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown outcome '" + code + "'");
    }
}

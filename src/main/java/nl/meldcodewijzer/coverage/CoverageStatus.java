package nl.meldcodewijzer.coverage;

/** How an employment stands on a date; exactly one holds. The code is the name in the API and in statements. */
public enum CoverageStatus {
    /** Never certified, within the term for new staff. */
    ONBOARDING("onboarding"),
    VALID("valid"),
    /** Still valid, and close enough to the end to renew. */
    RENEWAL_OPEN("renewalOpen"),
    /** Ended, within the time after the end. */
    GRACE("grace"),
    /** Not ended, but an edition that has to be done again was not. */
    BEHIND_ON_CHANGE("behindOnChange"),
    EXPIRED("expired"),
    NONE("none");

    private final String code;

    CoverageStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether this always counts as covered; other statuses count only where a rule says so. */
    public boolean covered() {
        return this == VALID || this == RENEWAL_OPEN;
    }

    public static CoverageStatus of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown status '" + code + "'");
    }
}

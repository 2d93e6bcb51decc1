package nl.meldcodewijzer.account;

/** What somebody may do; the code is the name in the API, in {@code @RolesAllowed} and in the database. */
public enum Role {
    LEARNER(Codes.LEARNER),
    ATTENTION_OFFICER(Codes.ATTENTION_OFFICER),
    TEAM_LEADER(Codes.TEAM_LEADER),
    HR_IMPORTER(Codes.HR_IMPORTER),
    SIGNATORY(Codes.SIGNATORY),
    TRAINER(Codes.TRAINER),
    AUTHORITY_OFFICER(Codes.AUTHORITY_OFFICER),
    REGION_READER(Codes.REGION_READER),
    ADMIN(Codes.ADMIN);

    /** The codes as constants, for annotations. */
    public static final class Codes {
        public static final String LEARNER = "learner";
        public static final String ATTENTION_OFFICER = "attention-officer";
        public static final String TEAM_LEADER = "team-leader";
        public static final String HR_IMPORTER = "hr-importer";
        public static final String SIGNATORY = "signatory";
        public static final String TRAINER = "trainer";
        public static final String AUTHORITY_OFFICER = "authority-officer";
        public static final String REGION_READER = "region-reader";
        public static final String ADMIN = "admin";

        private Codes() {}
    }

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Role of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown role '" + code + "'");
    }
}

package nl.meldcodewijzer.organisation;

/** Whether a point of the checklist stands in the document. */
public enum ChecklistAnswer {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String code;

    ChecklistAnswer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static ChecklistAnswer of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown checklist answer '" + code + "'");
    }
}

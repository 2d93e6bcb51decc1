package nl.meldcodewijzer.subsidy;

/** On what footing an authority asks something of an organisation. */
public enum Instrument {
    SUBSIDY("subsidy"),
    CONTRACT("contract"),
    VOLUNTARY("voluntary");

    private final String code;

    Instrument(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Instrument of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown instrument '" + code + "'");
    }
}

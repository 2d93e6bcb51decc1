package nl.meldcodewijzer.mail;

/**
 * Why a mail did not go out.
 *
 * @param code what the mail server answered, as {@code 550 5.1.1}; empty when it did not
 */
public record Setback(Kind kind, String code) {

    /** What it means for this mail and for the others that wait. */
    public enum Kind {
        /** The mail server is not there or does not let us in: nothing went out, and nothing else will now. */
        NO_SERVER,
        /** Not now, says the server. */
        LATER,
        /** The server does not take this mail. */
        REFUSED,
        /** The line broke, or it took too long: perhaps it went out. */
        UNKNOWN
    }

    /** Why a mail failed, as it is kept. */
    public enum Why {
        NO_ADDRESS("no-address"),
        TOO_OLD("too-old"),
        TRIED_OFTEN("tried-often"),
        REFUSED("refused");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such reason */
        public static Why of(String code) {
            for (var each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("Unknown reason of a mail '" + code + "'");
        }
    }

    public static Setback of(Kind kind) {
        return new Setback(kind, "");
    }
}

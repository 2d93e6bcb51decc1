package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom colleagues can consult about the meldcode (aandachtsfunctionaris).
 *
 * @param unit absent: for the whole organisation
 * @param name absent after erasure
 */
public record AttentionOfficer(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        @Nullable String name,
        Kind kind,
        boolean deputy,
        @Nullable String training,
        @Nullable LocalDate trainedUntil,
        Span period,
        int version) {

    /** A direct officer guides colleagues in their cases, an indirect one keeps policy and practice in order. */
    public enum Kind {
        DIRECT("direct"),
        INDIRECT("indirect");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (var each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("Unknown kind of attention officer '" + code + "'");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    public boolean trainingHasEndedOn(LocalDate day) {
        return trainedUntil != null && trainedUntil.isBefore(day);
    }

    /** Appointed for that unit, or for the whole organisation. */
    public boolean serves(@Nullable UnitId other) {
        return unit == null || unit.equals(other);
    }
}

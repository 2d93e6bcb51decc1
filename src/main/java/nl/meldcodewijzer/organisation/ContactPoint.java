package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom staff can reach tonight, or where the written meldcode lies; shown to anyone on the card of the unit.
 *
 * @param unit absent: on the cards of all units
 * @param label what the organisation wants to be read, a function rather than a name
 */
public record ContactPoint(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        String label,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String place,
        Span period,
        int version) {

    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }
}

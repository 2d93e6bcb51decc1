package nl.meldcodewijzer.organisation;

import nl.meldcodewijzer.region.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * A part of an organisation with its own legal basis (locatie, vestiging, LRK registration).
 *
 * @param authority the municipality it lies in
 * @param cardCode address of its card at {@code /m/{unitcode}}, not to be guessed
 */
public record Unit(
        UnitId id,
        OrganisationId organisation,
        String name,
        String sector,
        String legalBasis,
        @Nullable AuthorityCode authority,
        String cardCode,
        Span period,
        int version) {

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A unit has a name");
        }
    }
}

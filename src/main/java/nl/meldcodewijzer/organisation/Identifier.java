package nl.meldcodewijzer.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The number of an organisation or one of its units in a register outside this service.
 *
 * @param unit absent: the number of the organisation itself
 */
public record Identifier(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        IdentifierScheme scheme,
        String value,
        Span period) {

    public Identifier {
        value = IdentifierScheme.canonical(value);
        if (!scheme.accepts(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a number of " + scheme.code());
        }
    }
}

package nl.meldcodewijzer.statement;

import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit that existed on the reference date.
 *
 * @param authority code of the municipality it lies in
 */
public record UnitFact(
        UnitId id, String name, String sector, @Nullable String authority) {}

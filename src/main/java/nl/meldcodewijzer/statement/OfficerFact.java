package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An attention officer on the reference date, without a name.
 *
 * @param unit absent: for the whole organisation
 * @param kind direct or indirect
 */
public record OfficerFact(
        @Nullable UnitId unit,
        String kind,
        boolean deputy,
        LocalDate since,
        @Nullable LocalDate trainedUntil) {}

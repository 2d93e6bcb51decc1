package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority wants a statement for a date.
 *
 * @param requestedOn absent: agreed, but not asked for yet
 */
public record StatementRequest(
        String authority,
        String agreement,
        LocalDate referenceDate,
        @Nullable LocalDate requestedOn) {}

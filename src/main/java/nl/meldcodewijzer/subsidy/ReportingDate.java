package nl.meldcodewijzer.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference date (peildatum) that an agreement names.
 *
 * @param requestedAt when the authority asked for the statement
 */
public record ReportingDate(LocalDate on, @Nullable Instant requestedAt) {}

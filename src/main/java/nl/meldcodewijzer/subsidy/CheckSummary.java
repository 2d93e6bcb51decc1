package nl.meldcodewijzer.subsidy;

import java.time.Instant;
import java.time.LocalDate;

/** A check without its record, for lists. */
public record CheckSummary(
        CheckId id, AgreementId agreement, LocalDate referenceDate, Outcome outcome, String sha256, Instant madeAt) {}

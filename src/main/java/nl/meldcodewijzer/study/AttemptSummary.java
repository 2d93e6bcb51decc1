package nl.meldcodewijzer.study;

import java.time.Instant;
import java.util.Optional;
import nl.meldcodewijzer.learning.ModuleSlug;

/**
 * An attempt at a glance.
 *
 * @param outcome empty while it is open
 */
public record AttemptSummary(
        AttemptId id, ModuleSlug module, int edition, Instant startedAt, Optional<Outcome> outcome) {

    /** How it went. */
    public record Outcome(Instant submittedAt, int score, int total, boolean passed) {}

    /** When it was handed in, or else begun. */
    public Instant at() {
        return outcome.map(Outcome::submittedAt).orElse(startedAt);
    }
}

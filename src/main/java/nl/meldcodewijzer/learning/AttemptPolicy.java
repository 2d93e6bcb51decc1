package nl.meldcodewijzer.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often a quiz may be tried, when again, and what its learner sees afterwards. Told before the first question, so that
 * nobody is surprised.
 *
 * @param failsPerDay how often somebody may fail on one day before the next attempt waits for the next day; 0: no limit
 * @param pause between a failed attempt and the next
 */
public record AttemptPolicy(int failsPerDay, Duration pause, Shown shown) {

    /** As often as you like, at once, with everything explained: what fits a training that nobody should fear. */
    public static final AttemptPolicy OPEN = new AttemptPolicy(0, Duration.ZERO, Shown.EVERYTHING);

    /** What the result shows of an attempt that did not pass; one that passed always shows everything. */
    public enum Shown {
        /** Of each question what was right, and why. */
        EVERYTHING,
        /** Whether the own answer was right, and the explanation of it. */
        OWN_ANSWERS
    }

    public AttemptPolicy {
        if (failsPerDay < 0 || pause.isNegative()) {
            throw new IllegalArgumentException("No limit below zero: " + failsPerDay + ", " + pause);
        }
    }

    public boolean isLimited() {
        return failsPerDay > 0 || !pause.isZero();
    }

    /**
     * From when a new attempt may begin.
     *
     * @param failed when attempts that did not pass were handed in
     * @return empty: at once
     */
    public Optional<Instant> waitsUntil(Collection<Instant> failed, Instant now, ZoneId zone) {
        return Stream.concat(afterPause(failed).stream(), nextDay(failed, now, zone).stream())
                .filter(each -> each.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> afterPause(Collection<Instant> failed) {
        return failed.stream().max(Comparator.naturalOrder()).map(each -> each.plus(pause));
    }

    private Optional<Instant> nextDay(Collection<Instant> failed, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var failedToday = failed.stream()
                .filter(each -> each.atZone(zone).toLocalDate().equals(today))
                .count();
        return failsPerDay > 0 && failedToday >= failsPerDay
                ? Optional.of(today.plusDays(1).atStartOfDay(zone).toInstant())
                : Optional.empty();
    }
}

package nl.meldcodewijzer.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often something is tried, on this node and in memory only, so that nobody can try without end. */
public final class Throttle<K> {

    private static final int REMEMBERED = 10_000;

    private record Count(Instant since, int tries) {}

    private final int allowed;
    private final Duration per;
    private final Clock clock;
    private final Map<K, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param allowed tries of one key in each period
     * @param per from the first try on
     */
    public Throttle(int allowed, Duration per, Clock clock) {
        this.allowed = allowed;
        this.per = per;
        this.clock = clock;
    }

    /** Counts one more try; false when there were too many in this period. */
    public synchronized boolean admits(K key) {
        var now = clock.instant();
        forgetBefore(now.minus(per));
        var count = counts.get(key);
        if (count == null) {
            counts.put(key, new Count(now, 1));
            return true;
        }
        counts.put(key, new Count(count.since(), count.tries() + 1));
        return count.tries() < allowed;
    }

    /** The oldest come first. */
    private void forgetBefore(Instant then) {
        var oldest = counts.values().iterator();
        while (oldest.hasNext() && oldest.next().since().isBefore(then)) {
            oldest.remove();
        }
    }
}

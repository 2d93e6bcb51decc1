package nl.meldcodewijzer.completion.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.meldcodewijzer.completion.CertificateNumber;

/** Counts how often a name is tried on a certificate, so that it cannot be found out by trying a list of names. */
@ApplicationScoped
public class NameGuesses {

    private static final int ALLOWED = 5;
    private static final Duration PER = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Count(Instant since, int tries) {}

    private final Clock clock;
    private final Map<CertificateNumber, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CertificateNumber, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    NameGuesses(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more try; false when there were too many in the last quarter of an hour. */
    public synchronized boolean mayTry(CertificateNumber number) {
        var now = clock.instant();
        var count = counts.get(number);
        if (count == null || count.since().plus(PER).isBefore(now)) {
            counts.remove(number);
            counts.put(number, new Count(now, 1));
            return true;
        }
        counts.put(number, new Count(count.since(), count.tries() + 1));
        return count.tries() < ALLOWED;
    }
}

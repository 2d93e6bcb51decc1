package nl.meldcodewijzer.completion.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.site.Throttle;

/** Counts how often a name is tried on a certificate, so that it cannot be found out by trying a list of names. */
@ApplicationScoped
public class NameGuesses {

    private final Throttle<CertificateNumber> throttle;

    NameGuesses(Clock clock) {
        throttle = new Throttle<>(5, Duration.ofMinutes(15), clock);
    }

    /** Counts one more try; false when there were too many in the last quarter of an hour. */
    public boolean mayTry(CertificateNumber number) {
        return throttle.admits(number);
    }
}

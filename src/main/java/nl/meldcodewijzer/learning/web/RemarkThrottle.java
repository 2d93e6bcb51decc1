package nl.meldcodewijzer.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.site.Throttle;

/** Holds back who sends remarks without end: ten in a quarter of an hour from one address, which is forgotten after it. */
@ApplicationScoped
class RemarkThrottle {

    private final Throttle<GuessKey> throttle;

    RemarkThrottle(Clock clock) {
        throttle = new Throttle<>(10, Duration.ofMinutes(15), clock);
    }

    boolean admits(GuessKey address) {
        return throttle.admits(address);
    }
}

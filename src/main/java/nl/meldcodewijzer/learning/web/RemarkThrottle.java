package nl.meldcodewijzer.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.meldcodewijzer.site.Throttle;

/** Holds back who sends remarks without end: ten in a quarter of an hour from one address, which is not kept. */
@ApplicationScoped
class RemarkThrottle {

    private final Throttle<String> throttle;

    RemarkThrottle(Clock clock) {
        throttle = new Throttle<>(10, Duration.ofMinutes(15), clock);
    }

    boolean admits(String address) {
        return throttle.admits(address);
    }
}

package nl.meldcodewijzer.group.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.site.Throttle;

/** Counts new accounts per code and per address, so that a program with a code cannot make them without end. */
@ApplicationScoped
public class SignUps {

    /** A school shares an address: some classes at once, with mistakes. */
    private static final int ALLOWED = 150;

    private static final Duration PER = Duration.ofHours(1);

    private final Throttle<JoinCode> codes;
    private final Throttle<GuessKey> addresses;

    SignUps(Clock clock) {
        codes = new Throttle<>(ALLOWED, PER, clock);
        addresses = new Throttle<>(ALLOWED, PER, clock);
    }

    /** Counts one more; false when there were too many in the last hour. */
    public boolean mayMake(JoinCode code, GuessKey address) {
        var byCode = codes.admits(code);
        return addresses.admits(address) && byCode;
    }
}

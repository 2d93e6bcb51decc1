package nl.meldcodewijzer.site;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; legal dates are days in the Netherlands. */
public class ClockProducer {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** For what runs before the service has started, such as commands. */
    public static final Clock NETHERLANDS = Clock.system(ZONE);

    @Produces
    @Singleton
    Clock clock() {
        return NETHERLANDS;
    }
}

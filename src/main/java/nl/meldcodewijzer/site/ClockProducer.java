package nl.meldcodewijzer.site;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; legal dates are days in the Netherlands. */
public class ClockProducer {

    /** For what runs before the service has started, such as commands. */
    public static final Clock NETHERLANDS = Clock.system(ZoneId.of("Europe/Amsterdam"));

    @Produces
    @Singleton
    Clock clock() {
        return NETHERLANDS;
    }
}

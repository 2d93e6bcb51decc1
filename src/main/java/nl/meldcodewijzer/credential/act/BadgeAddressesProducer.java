package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.meldcodewijzer.credential.BadgeAddresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads where the public finds this service. */
@Dependent
class BadgeAddressesProducer {

    @Produces
    BadgeAddresses addresses(
            @ConfigProperty(name = "meldcodewijzer.public-url", defaultValue = "http://localhost:8080") String base) {
        return new BadgeAddresses(base.replaceAll("/+$", ""));
    }
}

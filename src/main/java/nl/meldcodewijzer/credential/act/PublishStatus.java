package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.credential.StatusCredential;
import nl.meldcodewijzer.credential.store.StatusPlaces;

/** Signs a status list as it is today. */
@ApplicationScoped
public class PublishStatus {

    private final StatusPlaces places;
    private final SignToken signToken;
    private final BadgeAddresses addresses;
    private final Clock clock;

    PublishStatus(StatusPlaces places, SignToken signToken, BadgeAddresses addresses, Clock clock) {
        this.places = places;
        this.signToken = signToken;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A compact token; absent when the list was never begun. */
    public Optional<String> of(int list) {
        if (places.newestList().filter(newest -> list >= 0 && list <= newest).isEmpty()) {
            return Optional.empty();
        }
        var revoked = places.revoked(list, LocalDate.now(clock));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(signToken.sign(new StatusCredential(list, revoked, now, addresses).tree()));
    }
}

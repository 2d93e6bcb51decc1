package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.credential.StatusList;
import nl.meldcodewijzer.credential.StatusPlace;
import nl.meldcodewijzer.credential.store.StatusPlaces;

/** Gives a certificate a place in the newest status list, and begins the next list when that one is full. */
@ApplicationScoped
class TakePlace {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Half of the places at most is taken, so this fails once in a universe. */
    private static final int TRIES = 100;

    private final StatusPlaces places;
    private final int full;

    @Inject
    TakePlace(StatusPlaces places) {
        this(places, StatusList.FULL);
    }

    /**
     * With lists that are full sooner.
     *
     * @param full how many places of a list are given out, or a few more when several are taken at once
     */
    TakePlace(StatusPlaces places, int full) {
        this.places = places;
        this.full = full;
    }

    /** The same place each time. */
    StatusPlace of(CertificateNumber number) {
        return places.of(number).orElseGet(() -> take(number));
    }

    private StatusPlace take(CertificateNumber number) {
        var newest = places.newestList().orElse(0);
        var list = places.taken(newest) < full ? newest : newest + 1;
        for (int tries = 0; tries < TRIES; tries++) {
            var place = new StatusPlace(list, RANDOM.nextInt(StatusList.SIZE));
            if (places.take(number, place)) {
                return place;
            }
            var byOther = places.of(number);
            if (byOther.isPresent()) {
                return byOther.get();
            }
        }
        throw new IllegalStateException("No free place in status list " + list);
    }
}

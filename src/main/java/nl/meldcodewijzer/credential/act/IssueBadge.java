package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.credential.OpenBadge;
import nl.meldcodewijzer.credential.StatusList;
import nl.meldcodewijzer.credential.StatusPlace;
import nl.meldcodewijzer.credential.store.StatusPlaces;

/** Makes the digital proof of a certificate for its holder; the first time it gets a place in a status list. */
@ApplicationScoped
public class IssueBadge {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Half of the places at most is taken, so this fails once in a universe. */
    private static final int TRIES = 100;

    private final StatusPlaces places;
    private final Achievements achievements;
    private final SignToken signToken;
    private final BadgeAddresses addresses;
    private final CredentialMessages messages;

    IssueBadge(
            StatusPlaces places,
            Achievements achievements,
            SignToken signToken,
            BadgeAddresses addresses,
            CredentialMessages messages) {
        this.places = places;
        this.achievements = achievements;
        this.signToken = signToken;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** A compact token. */
    public String of(Certificate certificate) {
        return signToken.sign(new OpenBadge(
                        certificate,
                        achievements
                                .of(certificate.programme(), certificate.edition())
                                .tree(),
                        messages.narrative(certificate.provenance().code()),
                        place(certificate.number()),
                        addresses)
                .tree());
    }

    private StatusPlace place(CertificateNumber number) {
        return places.of(number).orElseGet(() -> take(number));
    }

    private StatusPlace take(CertificateNumber number) {
        var newest = places.newestList().orElse(0);
        var list = places.taken(newest) < StatusList.FULL ? newest : newest + 1;
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

package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.credential.OpenBadge;

/** Makes the digital proof of a certificate for its holder; the first time it gets a place in a status list. */
@ApplicationScoped
public class IssueBadge {

    private final TakePlace takePlace;
    private final Achievements achievements;
    private final SignToken signToken;
    private final BadgeAddresses addresses;
    private final CredentialMessages messages;

    IssueBadge(
            TakePlace takePlace,
            Achievements achievements,
            SignToken signToken,
            BadgeAddresses addresses,
            CredentialMessages messages) {
        this.takePlace = takePlace;
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
                        takePlace.of(certificate.number()),
                        addresses)
                .tree());
    }
}

package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.credential.Achievement;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** What certificates prove, in the words of the programmes of today. */
@ApplicationScoped
public class Achievements {

    private final Catalogue catalogue;
    private final BadgeAddresses addresses;
    private final CredentialMessages messages;

    Achievements(Catalogue catalogue, BadgeAddresses addresses, CredentialMessages messages) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** Also of a programme that is gone: then it is called by its slug. */
    public Achievement of(ProgrammeSlug slug, int edition) {
        var programme = catalogue.programme(slug);
        var title = programme.map(Programme::title).orElse(slug.value());
        return new Achievement(
                addresses.achievement(slug, edition),
                title,
                edition,
                programme.map(Programme::summary).orElse(title),
                messages.criteria());
    }
}

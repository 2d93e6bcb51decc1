package nl.meldcodewijzer.organisation.web;

import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;

/** Reads identifiers from addresses: what is no identifier, unknown or somebody else's does not exist. */
final class Owner {

    private Owner() {}

    static OrganisationId of(SignedIn signedIn, String organisation, Role... anyOf) {
        return new OrganisationId(signedIn.inOrganisation(id(organisation), anyOf));
    }

    static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // told below
        }
        throw Refusal.notFound();
    }
}

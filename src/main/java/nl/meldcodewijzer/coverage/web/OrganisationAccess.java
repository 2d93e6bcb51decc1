package nl.meldcodewijzer.coverage.web;

import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;

/** Whether a visitor may see or keep an organisation; unknown and not theirs are the same. */
final class OrganisationAccess {

    private OrganisationAccess() {}

    static OrganisationId reader(SignedIn signedIn, String organisation) {
        try {
            return new OrganisationId(signedIn.inOrganisation(
                    UUID.fromString(organisation),
                    Role.ATTENTION_OFFICER,
                    Role.TEAM_LEADER,
                    Role.HR_IMPORTER,
                    Role.SIGNATORY));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }

    static boolean keeps(SignedIn signedIn, OrganisationId organisation) {
        return signedIn.organisations(Role.ATTENTION_OFFICER, Role.HR_IMPORTER).contains(organisation.value());
    }
}

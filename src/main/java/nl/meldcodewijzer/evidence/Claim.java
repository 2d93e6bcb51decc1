package nl.meldcodewijzer.evidence;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that somebody hands in for an employer to look at.
 *
 * @param file of the organisation; absent after erasing
 * @param decision absent while it waits
 */
public record Claim(
        UUID id,
        OrganisationId organisation,
        EmploymentId employment,
        PersonId person,
        Proof proof,
        @Nullable UUID file,
        LocalDate handedInOn,
        @Nullable Decision decision) {

    /** @param reason for the person to read */
    public record Decision(LocalDate on, boolean accepted, String reason) {}
}

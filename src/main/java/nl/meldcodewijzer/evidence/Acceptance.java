package nl.meldcodewijzer.evidence;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.organisation.EmploymentId;

/**
 * An organisation accepts a proof for one employment. Whether the person has it as a certificate depends on their link.
 *
 * @param reason what the attention officer wrote
 */
public record Acceptance(
        UUID id, EmploymentId employment, Provenance provenance, Proof proof, String reason, LocalDate acceptedOn) {

    public Acceptance {
        if (provenance == Provenance.EARNED_HERE) {
            throw new IllegalArgumentException("What was earned here needs no acceptance");
        }
    }
}

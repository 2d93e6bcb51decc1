package nl.meldcodewijzer.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A check that was made, with the very bytes of its record.
 *
 * @param byOfficer whether somebody who was signed in made it; who that was is in the audit trail only
 * @param sha256 in hexadecimal, over the record
 */
public record Check(
        CheckId id,
        AgreementId agreement,
        String agreementTitle,
        AuthorityCode authority,
        OrganisationId organisation,
        String organisationName,
        LocalDate referenceDate,
        @Nullable StatementId statement,
        Outcome outcome,
        String sha256,
        byte[] record,
        Instant madeAt,
        boolean byOfficer) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Check check && check.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

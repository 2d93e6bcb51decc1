package nl.meldcodewijzer.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody works for an organisation during a period; the register's side, without a name.
 *
 * @param contractNumber empty when the staff number says enough
 */
public record Employment(
        EmploymentId id,
        OrganisationId organisation,
        @Nullable String staffNumber,
        String contractNumber,
        EmploymentKind kind,
        Span period,
        int version) {

    public boolean holdsOn(java.time.LocalDate day) {
        return period.contains(day);
    }

    public Employment during(Span other) {
        return new Employment(id, organisation, staffNumber, contractNumber, kind, other, version);
    }
}

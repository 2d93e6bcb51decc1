package nl.meldcodewijzer.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What an open activation code stands for.
 *
 * @param name what the employer calls this member of staff
 */
public record Invitation(
        OrganisationId organisation,
        String organisationName,
        EmploymentId employment,
        @Nullable String name,
        @Nullable String email) {}

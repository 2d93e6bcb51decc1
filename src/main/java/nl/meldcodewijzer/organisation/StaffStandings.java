package nl.meldcodewijzer.organisation;

import java.time.LocalDate;

/** How staff stand with the programme of their profession; told by the feature that joins register and certificates. */
public interface StaffStandings {

    /** Of somebody who is employed on the day. */
    StaffStanding of(OrganisationId owner, EmploymentId employment, LocalDate day);
}

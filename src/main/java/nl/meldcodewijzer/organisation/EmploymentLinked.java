package nl.meldcodewijzer.organisation;

import nl.meldcodewijzer.person.PersonId;

/** A person just linked an employment to themselves; told within the transaction to whoever waits for it. */
public record EmploymentLinked(OrganisationId organisation, EmploymentId employment, PersonId person) {}

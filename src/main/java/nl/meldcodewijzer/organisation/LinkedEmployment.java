package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An employment as the person sees it who is linked to it. */
public record LinkedEmployment(
        EmploymentId employment,
        OrganisationId organisation,
        String organisationName,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate linkedOn) {}

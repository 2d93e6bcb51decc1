package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment with one of its professions, as the person sees it who is linked to it.
 *
 * @param profession absent while the register holds none for this day
 */
public record EmployedAs(
        String organisationName,
        @Nullable String profession,
        LocalDate from,
        @Nullable LocalDate until) {}

package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An employment that runs on the date asked for.
 *
 * @param linked whether a person was linked to it on the date
 * @param assignments those that began by the date, also ended ones
 */
public record EmploymentFact(
        EmploymentId id,
        String kind,
        LocalDate from,
        boolean absent,
        boolean linked,
        Portfolio portfolio,
        List<Assigned> assignments) {

    public EmploymentFact {
        assignments = List.copyOf(assignments);
    }

    /**
     * @param until last day, absent while it runs
     */
    public record Assigned(
            @Nullable UnitId unit,
            ProfessionSlug profession,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean runsOn(LocalDate date) {
            return !from.isAfter(date) && (until == null || !until.isBefore(date));
        }
    }
}

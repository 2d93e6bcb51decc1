package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import nl.meldcodewijzer.learning.ProfessionSlug;
import org.jspecify.annotations.Nullable;

/**
 * One row of a staff file whose cells are all in order.
 *
 * @param effective from which day changed columns of a known employment hold; absent: today
 */
record StaffRow(
        int row,
        @Nullable String staffNumber,
        String contractNumber,
        StaffName name,
        EmploymentKind kind,
        @Nullable Unit unit,
        @Nullable String team,
        @Nullable String job,
        ProfessionSlug profession,
        Span period,
        @Nullable LocalDate effective) {

    Post post() {
        return new Post(unit == null ? null : unit.id(), team, job, profession);
    }
}

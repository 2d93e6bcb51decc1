package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.Set;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One employment on a date. It counts once, by its main assignment; a filter by unit looks at all its assignments.
 *
 * @param unit of the main assignment
 * @param units of all assignments on the date
 * @param programme {@link #UNKNOWN_PROGRAMME} when the profession is not in the catalogue
 */
public record CoverageRow(
        EmploymentId employment,
        @Nullable UnitId unit,
        Set<UnitId> units,
        ProfessionSlug profession,
        String kind,
        ProgrammeSlug programme,
        CoverageStatus status,
        boolean absent,
        @Nullable Provenance provenance,
        @Nullable LocalDate validUntil,
        boolean linked) {

    public static final ProfessionSlug UNKNOWN_PROFESSION = new ProfessionSlug("onbekend");
    public static final ProgrammeSlug UNKNOWN_PROGRAMME = new ProgrammeSlug("onbekend");

    public CoverageRow {
        units = Set.copyOf(units);
    }
}

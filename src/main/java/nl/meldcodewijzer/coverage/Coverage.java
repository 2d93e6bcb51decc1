package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.UnitId;

/**
 * Who is covered on a date: one row for each employment that runs on it, students left out. Volunteers and trainees
 * count. Who is absent keeps a row, and is left out of the numbers in scope.
 */
public record Coverage(LocalDate on, List<CoverageRow> rows) {

    public Coverage {
        rows = List.copyOf(rows);
    }

    public CoverageCounts counts() {
        return CoverageCounts.of(rows);
    }

    public Coverage ofProgramme(ProgrammeSlug programme) {
        return new Coverage(
                on,
                rows.stream().filter(row -> row.programme().equals(programme)).toList());
    }

    public Coverage inUnit(UnitId unit) {
        return new Coverage(
                on, rows.stream().filter(row -> row.units().contains(unit)).toList());
    }
}

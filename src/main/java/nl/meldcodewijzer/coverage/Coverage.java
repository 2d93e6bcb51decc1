package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /** Only those of whom one of these is asked. */
    public Coverage ofProgrammes(Set<ProgrammeSlug> programmes) {
        return new Coverage(
                on,
                rows.stream()
                        .filter(row -> programmes.contains(row.programme()))
                        .toList());
    }

    public Coverage inUnit(UnitId unit) {
        return new Coverage(
                on, rows.stream().filter(row -> row.units().contains(unit)).toList());
    }
}

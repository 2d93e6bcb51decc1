package nl.meldcodewijzer.coverage.web;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.site.Chart;

/**
 * What the home page of an organisation shows.
 *
 * @param chart of the units, which stand in a table too
 */
record OrganisationPicture(
        String home,
        LocalDate on,
        LocalDate today,
        CoverageCounts counts,
        Chart chart,
        List<Part> units,
        List<Part> programmes,
        List<ToDo> toDo,
        boolean everybody) {

    /** Counts of a unit or a programme. */
    record Part(String name, CoverageCounts counts) {}

    /** Something that asks for attention, and where to do it. */
    record ToDo(String text, String address) {}

    public boolean isAnybody() {
        return counts.inScope() + counts.absent() > 0;
    }

    public boolean isOfToday() {
        return on.equals(today);
    }

    /** What follows from what is known now, when nothing more happens. */
    public boolean isAhead() {
        return on.isAfter(today);
    }

    public String day() {
        return on.toString();
    }

    public String list(String status) {
        return home + "/medewerkers?op=" + on + "&status=" + status;
    }
}

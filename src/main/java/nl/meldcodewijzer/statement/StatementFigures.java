package nl.meldcodewijzer.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageStatus;

/** Adds up the rows of a statement. */
public final class StatementFigures {

    private StatementFigures() {}

    public static CoverageCounts of(Collection<StatementRow> rows) {
        var counts = new EnumMap<CoverageStatus, Integer>(CoverageStatus.class);
        var absent = 0;
        for (var row : rows) {
            if (row.absent()) {
                absent++;
            } else {
                counts.merge(row.status(), 1, Integer::sum);
            }
        }
        return CoverageCounts.of(counts, absent);
    }

    /** The same figures for each part, in the order of the names. */
    public static SortedMap<String, CoverageCounts> by(
            Collection<StatementRow> rows, Function<StatementRow, String> part) {
        var parts = new TreeMap<String, List<StatementRow>>();
        rows.forEach(row ->
                parts.computeIfAbsent(part.apply(row), key -> new ArrayList<>()).add(row));
        var figures = new TreeMap<String, CoverageCounts>();
        parts.forEach((name, members) -> figures.put(name, of(members)));
        return figures;
    }
}

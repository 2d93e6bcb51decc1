package nl.meldcodewijzer.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each column stands in a staff file.
 *
 * @param missing required columns that are not there; then no row can be read
 * @param doubled columns that are there more than once
 * @param skipped headings that we do not know and never store
 * @param width how many cells the first row has
 */
public record StaffHeader(
        Map<StaffColumn, Integer> places,
        List<StaffColumn> missing,
        List<StaffColumn> doubled,
        List<String> skipped,
        int width) {

    private static final Set<StaffColumn> REQUIRED =
            Set.of(StaffColumn.FIRST_NAME, StaffColumn.LAST_NAME, StaffColumn.PROFESSION, StaffColumn.FROM);

    public static StaffHeader of(List<String> cells) {
        var places = new EnumMap<StaffColumn, Integer>(StaffColumn.class);
        var doubled = new ArrayList<StaffColumn>();
        var skipped = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            var text = CellText.cleaned(cells.get(at));
            var column = columnCalled(text);
            if (column == null) {
                if (!text.isEmpty()) {
                    skipped.add(text);
                }
            } else if (places.putIfAbsent(column, at) != null) {
                doubled.add(column);
            }
        }
        return new StaffHeader(Map.copyOf(places), missing(places.keySet()), doubled, skipped, cells.size());
    }

    public boolean isReadable() {
        return missing.isEmpty() && doubled.isEmpty();
    }

    public boolean has(StaffColumn column) {
        return places.containsKey(column);
    }

    /** The cell of a column, cleaned; empty when the column or the cell is not there. */
    public String cell(StaffTable.Line line, StaffColumn column) {
        var place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : CellText.cleaned(line.cells().get(place));
    }

    private static @org.jspecify.annotations.Nullable StaffColumn columnCalled(String text) {
        for (var each : StaffColumn.values()) {
            if (each.isCalled(text)) {
                return each;
            }
        }
        return null;
    }

    private static List<StaffColumn> missing(Set<StaffColumn> found) {
        var missing = new ArrayList<StaffColumn>();
        for (var each : StaffColumn.values()) {
            if (REQUIRED.contains(each) && !found.contains(each)) {
                missing.add(each);
            }
        }
        if (!found.contains(StaffColumn.STAFF_NUMBER) && !found.contains(StaffColumn.EMAIL)) {
            missing.add(0, StaffColumn.STAFF_NUMBER);
        }
        return missing;
    }
}

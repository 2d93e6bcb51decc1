package nl.meldcodewijzer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of how parts make up a whole, a bar per row. It stands beside a table with the same numbers, so it is for the
 * eye only.
 */
public record Chart(List<Kind> kinds, List<Row> rows) {

    /** In the units of the picture: percent of the width. */
    private static final double WHOLE = 100;

    /**
     * What a part is.
     *
     * @param look its colour, by the name that the style sheet knows
     */
    public record Kind(String look, String label) {}

    /** @param note what the row comes to, in words or as a share */
    public record Row(String name, String note, List<Slice> slices) {

        public Row {
            slices = List.copyOf(slices);
        }
    }

    /** A piece of a bar; place and width in percent, written for SVG. */
    public record Slice(String look, String x, String width) {}

    public Chart {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /**
     * A bar as wide as the picture, in the order of the kinds.
     *
     * @param counts one per kind, 0 or more; all 0 is an empty bar
     */
    public static Row whole(String name, String note, List<Kind> kinds, List<Integer> counts) {
        return row(
                name,
                note,
                kinds,
                counts,
                counts.stream().mapToInt(each -> each).sum());
    }

    /** A bar of which the full width is {@code total}; what the counts leave stays empty. */
    public static Row row(String name, String note, List<Kind> kinds, List<Integer> counts, int total) {
        var slices = new ArrayList<Slice>();
        double x = 0;
        for (int i = 0; i < kinds.size() && total > 0; i++) {
            var width = WHOLE * counts.get(i) / total;
            if (counts.get(i) > 0) {
                slices.add(new Slice(kinds.get(i).look(), number(x), number(width)));
            }
            x += width;
        }
        return new Row(name, note, slices);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

package nl.meldcodewijzer.organisation;

import java.util.List;

/**
 * A staff file as cells of text, before anything is judged.
 *
 * @param header the first row
 */
public record StaffTable(List<String> header, List<Line> lines) {

    /** A row with something in it; the header is row 1. */
    public record Line(int row, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public StaffTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }
}

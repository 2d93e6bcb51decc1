package nl.meldcodewijzer.organisation;

import java.util.List;

/**
 * What is wrong in one cell of a staff file.
 *
 * @param other what helps to set it right: names that look alike, the other row, the number as we know it
 */
public record RowProblem(int row, StaffColumn column, String value, RowFault fault, List<String> other) {

    public RowProblem {
        other = List.copyOf(other);
        value = value.length() > 200 ? value.substring(0, 200) + "…" : value;
    }
}

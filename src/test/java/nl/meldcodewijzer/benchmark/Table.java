package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured, beside what is to be reached. */
final class Table {

    private static final List<String> HEADER = List.of("what", "case", "seen", "goal", "reached");

    private final List<List<String>> rows = new ArrayList<>();

    /** A figure that others are compared with. */
    void add(String what, String where, String seen) {
        rows.add(List.of(what, where, seen, "", ""));
    }

    void add(String what, String where, String seen, String goal, boolean reached) {
        rows.add(List.of(what, where, seen, goal, reached ? "yes" : "NO"));
    }

    /** Prints the table and leaves it in the file. */
    void publish(Path file) throws IOException {
        var text = toString();
        Files.writeString(file, text);
        System.out.println("\n" + text);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        line(text, HEADER);
        line(
                text,
                HEADER.stream()
                        .map(each -> "-".repeat(width(HEADER.indexOf(each))))
                        .toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        text.append('|');
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            text.append(' ')
                    .append(cell)
                    .append(" ".repeat(width(column) - cell.length()))
                    .append(" |");
        }
        text.append('\n');
    }

    private int width(int column) {
        return Math.max(
                HEADER.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}

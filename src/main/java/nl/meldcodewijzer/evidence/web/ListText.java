package nl.meldcodewijzer.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.organisation.StaffTable;
import nl.meldcodewijzer.organisation.act.StaffFile;

/** A list as text: typed, pasted from a spreadsheet (which gives tabs) or out of a file. */
final class ListText {

    private ListText() {}

    static StaffTable table(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var marked = plain.startsWith("sep=") ? plain : "sep=" + separator(plain) + "\n" + plain;
        return new StaffFile(marked.getBytes(StandardCharsets.UTF_8)).table();
    }

    /** A workbook as it is; of text the separator is guessed from its first line, which may hold no headings. */
    static StaffTable table(byte[] file) {
        var sent = new StaffFile(file);
        return sent.text().map(ListText::table).orElseGet(sent::table);
    }

    private static char separator(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') < 0 && first.indexOf(',') >= 0 ? ',' : ';';
    }

    /** A table as text that can be typed on; what was row five is row five. */
    static String of(StaffTable table) {
        var lines = new ArrayList<String>();
        lines.add(line(table.header()));
        for (var each : table.lines()) {
            while (lines.size() < each.row() - 1) {
                lines.add("");
            }
            lines.add(line(each.cells()));
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ListText::quoted).collect(Collectors.joining(";"));
    }

    /** A line end in a cell would shift the rows below it. */
    private static String quoted(String cell) {
        var plain = cell.replaceAll("\\R", " ");
        return plain.indexOf(';') < 0 && plain.indexOf('"') < 0 && plain.indexOf('\t') < 0
                ? plain
                : '"' + plain.replace("\"", "\"\"") + '"';
    }
}

package nl.meldcodewijzer.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        return file.length > 1 && file[0] == 'P' && file[1] == 'K'
                ? new StaffFile(file).table()
                : table(new String(file, StandardCharsets.UTF_8));
    }

    private static char separator(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') < 0 && first.indexOf(',') >= 0 ? ',' : ';';
    }

    /** A table as text that can be typed on. */
    static String of(StaffTable table) {
        var lines = new ArrayList<String>();
        lines.add(String.join(";", table.header()));
        table.lines().forEach(each -> lines.add(String.join(";", each.cells())));
        return String.join("\n", lines);
    }
}

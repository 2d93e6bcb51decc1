package nl.meldcodewijzer.subsidy.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The table of checks as a file that opens in a spreadsheet, without anything a spreadsheet would run. */
@ApplicationScoped
class CheckCsv {

    private final SubsidyMessages messages;

    CheckCsv(SubsidyMessages messages) {
        this.messages = messages;
    }

    byte[] of(CheckLists.Overview overview) {
        var text = new StringWriter();
        // the mark at the beginning tells a spreadsheet that it is UTF-8
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    messages.organisation(),
                    messages.agreement(),
                    messages.referenceDate(),
                    messages.statement(),
                    messages.outcome());
            for (var line : overview.lines()) {
                csv.writeRecord(
                        safe(line.organisation()),
                        safe(line.agreement()),
                        overview.iso(),
                        line.statement(),
                        line.outcome().text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that begins like a formula is text. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

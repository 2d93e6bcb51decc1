package nl.meldcodewijzer.study.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a learner did as a file for a spreadsheet. No cell holds what somebody typed, so none can be a formula. */
final class HistoryCsv {

    private HistoryCsv() {}

    static String of(List<HistoryLine> lines) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord("datum", "wat", "titel", "editie", "uitslag", "hoe_behaald", "adres");
            lines.forEach(each -> csv.writeRecord(
                    each.day().toString(),
                    each.kind(),
                    each.title(),
                    text(each.edition()),
                    each.outcome(),
                    each.how(),
                    text(each.address())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

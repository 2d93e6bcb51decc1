package nl.meldcodewijzer.group.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.meldcodewijzer.group.Overview;
import nl.meldcodewijzer.organisation.CellText;
import org.jspecify.annotations.Nullable;

/** The class book as a file: a line for each member and task; no cell is a formula. */
final class ProgressCsv {

    private ProgressCsv() {}

    static String of(GroupView view, GroupMessages messages) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(List.of(messages.csvHeader().split(";")));
            for (var row : view.overview().rows()) {
                write(csv, view, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, GroupView view, Overview.Row row) {
        var tasks = view.overview().tasks();
        for (int index = 0; index < tasks.size(); index++) {
            var task = tasks.get(index);
            var progress = row.progress().get(index);
            csv.writeRecord(List.of(
                    CellText.guarded(row.name()),
                    CellText.guarded(view.words().title(task)),
                    task.due().toString(),
                    view.words().word(progress.state()),
                    text(progress.on())));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

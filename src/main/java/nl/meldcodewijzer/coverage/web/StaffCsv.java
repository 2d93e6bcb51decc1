package nl.meldcodewijzer.coverage.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.organisation.CellText;
import nl.meldcodewijzer.organisation.StaffColumn;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** The list as a staff file: the columns of the import, then status, last day and where it was earned; no cell is a formula. */
final class StaffCsv {

    private StaffCsv() {}

    static String of(List<StaffLine> lines, List<Unit> units) {
        var names = new HashMap<UnitId, String>();
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            var head = new ArrayList<String>();
            for (var column : StaffColumn.values()) {
                head.add(column.header());
            }
            head.add("status");
            head.add("geldig_tot");
            head.add("behaald");
            csv.writeRecord(head);
            for (var line : lines) {
                csv.writeRecord(row(line, names));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> row(StaffLine line, Map<UnitId, String> units) {
        var row = new ArrayList<String>();
        for (var column : StaffColumn.values()) {
            row.add(CellText.guarded(cell(line, column, units)));
        }
        row.add(line.status());
        row.add(text(line.validUntil()));
        row.add(line.provenance());
        return row;
    }

    private static String cell(StaffLine line, StaffColumn column, Map<UnitId, String> units) {
        var employment = line.member().employment();
        var name = line.member().name();
        var main = line.main();
        var post = main == null ? null : main.post();
        return switch (column) {
            case STAFF_NUMBER -> text(employment.staffNumber());
            case CONTRACT_NUMBER -> employment.contractNumber();
            case FIRST_NAME -> name == null ? "" : name.first();
            case LAST_NAME -> name == null ? "" : name.last();
            case EMAIL -> name == null ? "" : text(name.email());
            case KIND -> employment.kind().names().get(0);
            case UNIT -> post == null || post.unit() == null ? "" : units.getOrDefault(post.unit(), "");
            case TEAM -> post == null ? "" : text(post.team());
            case JOB -> post == null ? "" : text(post.job());
            case PROFESSION -> post == null ? "" : post.profession().value();
            case FROM -> employment.period().from().toString();
            case UNTIL -> text(employment.period().until());
            case EFFECTIVE -> "";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

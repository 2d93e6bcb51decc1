package nl.meldcodewijzer.statement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.statement.DocumentFact;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementFigures;
import nl.meldcodewijzer.statement.StatementRow;
import org.jspecify.annotations.Nullable;

/** A frozen or drawn statement as its page shows it. */
@ApplicationScoped
class StatementViews {

    private final ReceiptMessages receiptMessages;
    private final CountsMessages countsMessages;
    private final Words words;

    StatementViews(ReceiptMessages receiptMessages, CountsMessages countsMessages, Words words) {
        this.receiptMessages = receiptMessages;
        this.countsMessages = countsMessages;
        this.words = words;
    }

    /** One line of a table of figures. */
    record Line(String name, CoverageCounts counts) {}

    /** One employment that counted, for its own organisation. */
    record RowLine(String name, String unit, String profession, String status) {}

    record Contents(
            int rows,
            CoverageCounts counts,
            List<Line> units,
            List<Line> professions,
            List<String> documents,
            int officers) {}

    Contents contents(StatementBody body) {
        var units = unitNames(body);
        return new Contents(
                body.rows().size(),
                body.counts(),
                lines(body, row -> unit(units, row.unit())),
                lines(body, row -> words.profession(row.profession())),
                body.documents().stream().map(this::document).toList(),
                body.officers().size());
    }

    List<RowLine> rows(StatementBody body, Map<UUID, String> names) {
        var units = unitNames(body);
        var lines = new ArrayList<RowLine>();
        for (var row : body.rows()) {
            lines.add(new RowLine(
                    names.getOrDefault(row.pseudonym(), receiptMessages.erased()),
                    unit(units, row.unit()),
                    words.profession(row.profession()),
                    row.absent() ? receiptMessages.absentRow() : words.status(row.status())));
        }
        lines.sort(Comparator.comparing(RowLine::name));
        return lines;
    }

    private static List<Line> lines(StatementBody body, Function<StatementRow, String> part) {
        return StatementFigures.by(body.rows(), part).entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .toList();
    }

    private static Map<UnitId, String> unitNames(StatementBody body) {
        var names = new HashMap<UnitId, String>();
        body.units().forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private String unit(Map<UnitId, String> names, @Nullable UnitId unit) {
        return unit == null ? countsMessages.noUnit() : names.getOrDefault(unit, countsMessages.noUnit());
    }

    private String document(DocumentFact document) {
        return countsMessages.releasedDocument(
                        document.title(),
                        document.version(),
                        Dates.written(document.adoptedOn()),
                        Dates.written(document.reviewedOn()))
                + ", "
                + (document.complete()
                        ? countsMessages.documentComplete()
                        : countsMessages.documentIncomplete(document.missing().size()));
    }
}

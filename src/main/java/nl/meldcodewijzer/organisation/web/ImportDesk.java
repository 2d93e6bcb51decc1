package nl.meldcodewijzer.organisation.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.organisation.CellText;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.RowProblem;
import nl.meldcodewijzer.organisation.StaffColumn;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.act.StaffImportResult;
import nl.meldcodewijzer.organisation.store.ImportDrafts;
import nl.meldcodewijzer.organisation.store.StaffImports;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Prepares what the import pages show. */
@ApplicationScoped
class ImportDesk {

    /** The page to begin on. */
    record Upload(
            String address,
            String firstLine,
            List<String> units,
            List<String> professions,
            List<StaffImports.Done> latest,
            @Nullable String error) {}

    /** The page to end on. */
    record Finished(String home, String wrongRows, StaffImports.Done done) {

        public boolean isAnyWrong() {
            return done.rejected() > 0;
        }
    }

    private final Units units;
    private final StaffImports imports;
    private final Catalogue catalogue;
    private final ImportLines lines;
    private final StaffImportMessages messages;

    ImportDesk(
            Units units, StaffImports imports, Catalogue catalogue, ImportLines lines, StaffImportMessages messages) {
        this.units = units;
        this.imports = imports;
        this.catalogue = catalogue;
        this.lines = lines;
        this.messages = messages;
    }

    Upload upload(OrganisationId owner, @Nullable String error) {
        return new Upload(
                "/organisatie/" + owner + "/import",
                Arrays.stream(StaffColumn.values()).map(StaffColumn::header).collect(Collectors.joining(";")),
                units.of(owner).stream().map(Unit::name).toList(),
                catalogue.professions().stream().map(Profession::name).toList(),
                imports.latest(owner, 5),
                error);
    }

    ImportPreview preview(OrganisationId owner, ImportDrafts.Draft draft, StaffImportResult result) {
        var plan = result.plan();
        return new ImportPreview(
                "/organisatie/" + owner + "/import/" + draft.id(),
                draft.name(),
                StaffImportView.of(result, messages),
                lines.created(owner, first(plan.created())),
                lines.changed(owner, first(plan.changes())),
                plan.rejectedRows(),
                result.header().skipped(),
                plan.leavers());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), ImportPreview.SHOWN));
    }

    Finished finished(OrganisationId owner, UUID draft, UUID done) {
        var home = "/organisatie/" + owner;
        return new Finished(
                home,
                home + "/import/" + draft + "/fouten.csv",
                imports.find(owner, done).orElseThrow(Refusal::notFound));
    }

    /** The rows that were not taken over, as they were, with what is wrong behind them. */
    String wrongRows(StaffImportResult result) {
        Map<Integer, List<RowProblem>> problems = new LinkedHashMap<>();
        result.plan().rejected().forEach(each -> problems.computeIfAbsent(each.row(), any -> new ArrayList<>())
                .add(each));
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            var head = new ArrayList<>(result.table().header());
            head.add("fout");
            csv.writeRecord(head);
            for (var line : result.table().lines()) {
                var wrong = problems.get(line.row());
                if (wrong != null) {
                    csv.writeRecord(row(line.cells(), head.size() - 1, wrong));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> row(List<String> cells, int width, List<RowProblem> wrong) {
        var row = new ArrayList<String>();
        for (int at = 0; at < width; at++) {
            row.add(at < cells.size() ? CellText.guarded(CellText.cleaned(cells.get(at))) : "");
        }
        row.add(wrong.stream()
                .map(each -> each.column().header() + ": " + messages.reason(each.fault()) + " "
                        + messages.hint(each.fault(), String.join(", ", each.other())))
                .collect(Collectors.joining(" / ")));
        return row;
    }
}

package nl.meldcodewijzer.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** A statement as the JSON that is frozen, and back; the names in it never change. */
public final class StatementTree {

    private StatementTree() {}

    public static Map<String, Object> of(StatementBody body) {
        return frame(body)
                .with(
                        "rows",
                        body.rows().stream()
                                .sorted(Comparator.comparing(StatementRow::pseudonym))
                                .map(row -> row(row).with("pseudonym", row.pseudonym())
                                        .asMap())
                                .toList())
                .asMap();
    }

    static Map<String, Object> facts(StatementBody body) {
        return frame(body)
                .with(
                        "rows",
                        body.rows().stream()
                                .map(row -> row(row).asMap())
                                .sorted(Comparator.comparing(Map::toString))
                                .toList())
                .asMap();
    }

    private static Tree frame(StatementBody body) {
        return Tree.empty()
                .with("organisation", body.organisation())
                .with("referenceDate", body.referenceDate())
                .with("kind", body.kind().code())
                .with("headcount", body.headcount())
                .with("headcountSource", body.headcountSource())
                .with("complete", body.complete())
                .with(
                        "units",
                        sorted(body.units().stream().map(StatementTree::unit).toList()))
                .with(
                        "documents",
                        sorted(body.documents().stream()
                                .map(StatementTree::document)
                                .toList()))
                .with(
                        "officers",
                        sorted(body.officers().stream()
                                .map(StatementTree::officer)
                                .toList()))
                .with("rules", new TreeMap<>(body.rules()));
    }

    private static List<Map<String, Object>> sorted(List<Tree> parts) {
        return parts.stream()
                .map(Tree::asMap)
                .sorted(Comparator.comparing(Map::toString))
                .toList();
    }

    private static Tree unit(UnitFact unit) {
        return Tree.empty()
                .with("unit", unit.id())
                .with("name", unit.name())
                .with("sector", unit.sector())
                .with("authority", unit.authority());
    }

    private static Tree row(StatementRow row) {
        return Tree.empty()
                .with("unit", row.unit())
                .with("profession", row.profession())
                .with("kind", row.kind())
                .with("programme", row.programme())
                .with("status", row.status().code())
                .with("absent", row.absent())
                .with(
                        "provenance",
                        row.provenance() == null ? null : row.provenance().code());
    }

    private static Tree document(DocumentFact document) {
        return Tree.empty()
                .with("unit", document.unit())
                .with("title", document.title())
                .with("version", document.version())
                .with("adoptedOn", document.adoptedOn())
                .with("reviewedOn", document.reviewedOn())
                .with("reviewBefore", document.reviewBefore())
                .with("checklist", document.checklist())
                .with("missing", document.missing())
                .with("file", document.file());
    }

    private static Tree officer(OfficerFact officer) {
        return Tree.empty()
                .with("unit", officer.unit())
                .with("kind", officer.kind())
                .with("deputy", officer.deputy())
                .with("since", officer.since())
                .with("trainedUntil", officer.trainedUntil());
    }

    public static StatementBody read(Map<String, Object> json) {
        var tree = Tree.of(json);
        var rules = new TreeMap<String, String>();
        tree.object("rules").asMap().forEach((rule, digest) -> rules.put(rule, (String) digest));
        return new StatementBody(
                new OrganisationId(tree.id("organisation")),
                tree.date("referenceDate"),
                StatementKind.of(tree.text("kind")),
                tree.number("headcount"),
                tree.text("headcountSource"),
                tree.flag("complete"),
                tree.objects("units").stream()
                        .map(each -> new UnitFact(
                                new UnitId(each.id("unit")),
                                each.text("name"),
                                each.text("sector"),
                                each.textOrNone("authority")))
                        .toList(),
                tree.objects("rows").stream().map(StatementTree::readRow).toList(),
                tree.objects("documents").stream()
                        .map(StatementTree::readDocument)
                        .toList(),
                tree.objects("officers").stream()
                        .map(StatementTree::readOfficer)
                        .toList(),
                rules);
    }

    private static StatementRow readRow(Tree row) {
        var provenance = row.textOrNone("provenance");
        return new StatementRow(
                row.id("pseudonym"),
                unitOf(row),
                new ProfessionSlug(row.text("profession")),
                row.text("kind"),
                new ProgrammeSlug(row.text("programme")),
                CoverageStatus.of(row.text("status")),
                row.flag("absent"),
                provenance == null ? null : Provenance.of(provenance));
    }

    private static DocumentFact readDocument(Tree document) {
        return new DocumentFact(
                unitOf(document),
                document.text("title"),
                document.text("version"),
                document.date("adoptedOn"),
                document.date("reviewedOn"),
                document.date("reviewBefore"),
                document.text("checklist"),
                document.texts("missing"),
                document.textOrNone("file"));
    }

    private static OfficerFact readOfficer(Tree officer) {
        return new OfficerFact(
                unitOf(officer),
                officer.text("kind"),
                officer.flag("deputy"),
                officer.date("since"),
                officer.dateOrNone("trainedUntil"));
    }

    private static @Nullable UnitId unitOf(Tree tree) {
        var unit = tree.idOrNone("unit");
        return unit == null ? null : new UnitId(unit);
    }
}

package nl.meldcodewijzer.subsidy;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.statement.StatementKind;
import nl.meldcodewijzer.statement.Tree;
import org.jspecify.annotations.Nullable;

/** A finding as the JSON that is kept for ever, and back; the names in it never change. */
public final class FindingTree {

    private FindingTree() {}

    public static Map<String, Object> of(Finding finding) {
        var subject = finding.subject();
        var statement = finding.statement();
        return Tree.empty()
                .with("agreement", subject.agreement())
                .with("authority", subject.authority())
                .with("onBehalfOf", subject.onBehalfOf())
                .with("organisation", subject.organisation())
                .with("instrument", subject.instrument().code())
                .with("caseNumber", subject.caseNumber())
                .with(
                        "units",
                        subject.units().stream().map(UnitId::toString).sorted().toList())
                .with("referenceDate", subject.referenceDate())
                .with("evaluator", Finding.EVALUATOR)
                .with("statement", statement == null ? null : statement(statement))
                .with(
                        "obligations",
                        finding.obligations().stream().map(FindingTree::judged).toList())
                .with("outcome", finding.outcome().code())
                .asMap();
    }

    private static Map<String, Object> statement(Finding.StatementSummary statement) {
        return Tree.empty()
                .with("digest", statement.digest())
                .with("kind", statement.kind().code())
                .with("headcount", statement.headcount())
                .with("rows", statement.rows())
                .with("rules", new TreeMap<>(statement.rules()))
                .asMap();
    }

    private static Map<String, Object> judged(Finding.Judged judged) {
        var term = judged.term();
        var assessment = judged.assessment();
        var cause = assessment.cause();
        return Tree.empty()
                .with("kind", term.condition().kind())
                .with("parameters", term.condition().parameters())
                .with("basis", term.basis())
                .with("article", term.article())
                .with("imposedOn", term.imposedOn())
                .with("binding", term.binding())
                .with("outcome", assessment.outcome().code())
                .with("cause", cause == null ? null : cause.code())
                .with("figures", new TreeMap<>(assessment.figures()))
                .asMap();
    }

    /** The version of the rules that judged, also one that this service does not know any more. */
    public static int evaluator(Map<String, Object> json) {
        return Tree.of(json).number("evaluator");
    }

    public static Finding read(Map<String, Object> json) {
        var tree = Tree.of(json);
        var units = new HashSet<UnitId>();
        tree.texts("units").forEach(unit -> units.add(new UnitId(UUID.fromString(unit))));
        var judged = tree.objects("obligations").stream()
                .map(FindingTree::readJudged)
                .toList();
        var subject = new Subject(
                new AgreementId(tree.id("agreement")),
                new AuthorityCode(tree.text("authority")),
                code(tree.textOrNone("onBehalfOf")),
                new OrganisationId(tree.id("organisation")),
                Instrument.of(tree.text("instrument")),
                tree.textOrNone("caseNumber"),
                units,
                tree.date("referenceDate"),
                judged.stream().map(Finding.Judged::term).toList());
        return new Finding(subject, tree.has("statement") ? readStatement(tree.object("statement")) : null, judged);
    }

    private static @Nullable AuthorityCode code(@Nullable String code) {
        return code == null ? null : new AuthorityCode(code);
    }

    private static Finding.StatementSummary readStatement(Tree tree) {
        var rules = new TreeMap<String, String>();
        tree.object("rules").asMap().forEach((rule, digest) -> rules.put(rule, (String) digest));
        return new Finding.StatementSummary(
                tree.text("digest"),
                StatementKind.of(tree.text("kind")),
                tree.number("headcount"),
                tree.number("rows"),
                rules);
    }

    private static Finding.Judged readJudged(Tree tree) {
        var figures = new TreeMap<String, Integer>();
        tree.object("figures").asMap().forEach((name, value) -> figures.put(name, (Integer) value));
        var cause = tree.textOrNone("cause");
        return new Finding.Judged(
                new Obligation.Term(
                        Condition.of(
                                tree.text("kind"), tree.object("parameters").asMap()),
                        tree.text("basis"),
                        tree.textOrNone("article"),
                        tree.date("imposedOn"),
                        tree.flag("binding")),
                new Assessment(Outcome.of(tree.text("outcome")), cause == null ? null : Cause.of(cause), figures));
    }
}

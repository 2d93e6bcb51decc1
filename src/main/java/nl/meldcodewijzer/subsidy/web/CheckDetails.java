package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.meldcodewijzer.region.Authority;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.Finding;

/** A check as its page and its pack show it: from the record, and beside it what came later. */
@ApplicationScoped
class CheckDetails {

    private final Statements statements;
    private final Authorities authorities;
    private final Explanations explanations;
    private final Wording wording;
    private final SubsidyMessages messages;
    private final CheckMessages checkMessages;

    CheckDetails(
            Statements statements,
            Authorities authorities,
            Explanations explanations,
            Wording wording,
            SubsidyMessages messages,
            CheckMessages checkMessages) {
        this.statements = statements;
        this.authorities = authorities;
        this.explanations = explanations;
        this.wording = wording;
        this.messages = messages;
        this.checkMessages = checkMessages;
    }

    /** One obligation as it was judged. */
    record Line(
            String kind,
            String rule,
            Wording.Badge outcome,
            String explanation,
            String basis,
            String weight,
            List<Wording.Figure> figures) {}

    /**
     * @param caseNumber as it was when the check was made; empty when there was none
     * @param madeBy in which role; the record names nobody
     * @param newer a later statement for the same date; empty when there is none
     */
    record Details(
            String id,
            String organisation,
            String authority,
            String agreement,
            String caseNumber,
            String agreementId,
            String date,
            Wording.Badge outcome,
            String madeAt,
            String madeBy,
            String sha256,
            String statementDigest,
            String headcount,
            List<Line> lines,
            String newer) {}

    Details of(Check check) {
        var finding = CheckViews.finding(check);
        var statement = finding.statement();
        var caseNumber = finding.subject().caseNumber();
        return new Details(
                check.id().toString(),
                check.organisationName(),
                authorities
                        .find(check.authority())
                        .map(Authority::name)
                        .orElse(check.authority().value()),
                check.agreementTitle(),
                caseNumber == null ? "" : caseNumber,
                check.agreement().toString(),
                Dates.written(check.referenceDate()),
                wording.badge(check.outcome()),
                Dates.moment(check.madeAt()),
                check.byOfficer() ? checkMessages.byOfficer() : checkMessages.byAuthority(),
                check.sha256(),
                statement == null ? "" : statement.digest(),
                statement == null ? "" : checkMessages.headcount(statement.headcount(), statement.rows()),
                finding.obligations().stream().map(this::line).toList(),
                newer(check));
    }

    private Line line(Finding.Judged judged) {
        var term = judged.term();
        return new Line(
                wording.kind(term.condition().kind()),
                wording.rule(term.condition()),
                wording.badge(judged.assessment().outcome()),
                explanations.of(judged),
                term.basis() + (term.article() == null ? "" : ", " + term.article()),
                term.binding() ? messages.binding() : messages.monitored(),
                wording.figures(judged.assessment().figures()));
    }

    private String newer(Check check) {
        var newest = statements
                .newest(List.of(check.organisation()), check.referenceDate())
                .get(check.organisation());
        if (newest == null || newest.id().equals(check.statement())) {
            return "";
        }
        return checkMessages.newerStatement(
                Dates.moment(newest.handedInAt()),
                newest.figures().covered(),
                newest.figures().inScope());
    }
}

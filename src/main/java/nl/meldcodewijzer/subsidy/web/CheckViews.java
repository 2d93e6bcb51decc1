package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.Finding;
import nl.meldcodewijzer.subsidy.FindingTree;
import nl.meldcodewijzer.subsidy.web.CheckView.ObligationView;
import nl.meldcodewijzer.subsidy.web.CheckView.StatementRef;

/** Tells a check from its record, so that it always reads as it was. */
@ApplicationScoped
class CheckViews {

    private final Explanations explanations;

    CheckViews(Explanations explanations) {
        this.explanations = explanations;
    }

    static Finding finding(Check check) {
        return FindingTree.read(CanonicalJson.read(check.record()));
    }

    CheckView of(Check check) {
        var finding = finding(check);
        var statement = check.statement();
        var summary = finding.statement();
        return new CheckView(
                check.id().value(),
                check.referenceDate(),
                check.outcome().code(),
                finding.obligations().stream().map(this::obligation).toList(),
                statement == null || summary == null ? null : new StatementRef(statement.value(), summary.digest()),
                check.sha256());
    }

    private ObligationView obligation(Finding.Judged judged) {
        var cause = judged.assessment().cause();
        return new ObligationView(
                judged.term().condition().kind(),
                judged.assessment().outcome().code(),
                cause == null ? null : cause.code(),
                judged.assessment().figures(),
                explanations.of(judged),
                judged.term().basis());
    }
}

package nl.meldcodewijzer.subsidy.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.statement.StatementTree;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.statement.store.Statements.Frozen;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.CheckId;
import nl.meldcodewijzer.subsidy.FindingTree;
import nl.meldcodewijzer.subsidy.JudgedStatement;
import nl.meldcodewijzer.subsidy.Outcome;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;
import nl.meldcodewijzer.subsidy.store.Checks.NewCheck;
import org.jspecify.annotations.Nullable;

/**
 * Checks agreements on a reporting date, by the newest statement for that date, and keeps the record. What was found
 * before is not kept twice. Any number of agreements takes the same number of queries.
 */
@ApplicationScoped
public class CheckAgreements {

    private final Agreements agreements;
    private final Statements statements;
    private final Checks checks;
    private final AuditTrail audit;
    private final Clock clock;

    CheckAgreements(Agreements agreements, Statements statements, Checks checks, AuditTrail audit, Clock clock) {
        this.agreements = agreements;
        this.statements = statements;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param added false when the same check was there
     */
    public record Made(CheckId check, AgreementId agreement, Outcome outcome, boolean added) {}

    public Made one(AuthorityCode authority, AgreementId id, LocalDate referenceDate, @Nullable PersonId by) {
        // two checks at once wait here for one another, so that the second one finds the first
        agreements.lock(authority, id);
        var agreement = agreements.find(List.of(authority), id).orElseThrow(Refusal::notFound);
        if (!agreement.reportsOn(referenceDate)) {
            throw noReportingDate(agreement, referenceDate);
        }
        return check(authority, List.of(agreement), referenceDate, by).get(0);
    }

    /** All agreements of an authority that report on this date. */
    public List<Made> all(AuthorityCode authority, LocalDate referenceDate, @Nullable PersonId by) {
        agreements.lockAll(authority);
        var reporting = agreements.of(authority).stream()
                .filter(each -> each.reportsOn(referenceDate))
                .toList();
        return check(authority, reporting, referenceDate, by);
    }

    private List<Made> check(
            AuthorityCode authority, List<Agreement> reporting, LocalDate referenceDate, @Nullable PersonId by) {
        var bodies = statements.newestFrozen(
                reporting.stream().map(Agreement::organisation).collect(Collectors.toSet()), referenceDate);
        var found = reporting.stream()
                .map(each -> found(each, referenceDate, bodies.get(each.organisation()), by))
                .toList();
        var known = checks.known(authority, found.stream().map(NewCheck::sha256).toList());
        var made = new ArrayList<Made>();
        var added = new ArrayList<NewCheck>();
        for (var check : found) {
            var existing = known.get(HexFormat.of().formatHex(check.sha256()));
            made.add(new Made(
                    existing == null ? check.id() : existing, check.agreement(), check.outcome(), existing == null));
            if (existing == null) {
                added.add(check);
                audit.record(AuditEntry.of(by, "agreement-checked", "check", check.id())
                        .inAuthority(authority.value()));
            }
        }
        checks.addAll(authority, added);
        return made;
    }

    private NewCheck found(
            Agreement agreement, LocalDate referenceDate, @Nullable Frozen frozen, @Nullable PersonId by) {
        var statement = frozen == null
                ? null
                : new JudgedStatement(frozen.digest(), StatementTree.read(CanonicalJson.read(frozen.body())));
        var finding = agreement.subject(referenceDate).judge(statement);
        var record = CanonicalJson.bytes(FindingTree.of(finding));
        return new NewCheck(
                new CheckId(Ids.next()),
                agreement.id(),
                referenceDate,
                frozen == null ? null : frozen.id(),
                finding.outcome(),
                Sha256.of(record),
                record,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
    }

    private static Refusal noReportingDate(Agreement agreement, LocalDate date) {
        var dates = agreement.reportingDates().stream()
                .map(each -> each.on().toString())
                .sorted()
                .collect(Collectors.joining(", "));
        var instead = dates.isEmpty()
                ? "Deze afspraak heeft nog geen peildatums. Voeg eerst een peildatum toe."
                : "De peildatums van deze afspraak zijn " + dates + ".";
        return Refusal.field(
                "referenceDate", date + " is geen peildatum van deze afspraak. " + instead, "no-reporting-date");
    }
}

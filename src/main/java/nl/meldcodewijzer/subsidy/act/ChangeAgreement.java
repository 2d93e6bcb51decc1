package nl.meldcodewijzer.subsidy.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.Obligation;
import nl.meldcodewijzer.subsidy.ObligationId;
import nl.meldcodewijzer.subsidy.store.Agreements;

/** Makes and changes agreements and what belongs to them; each deed is written in the audit trail. */
@ApplicationScoped
public class ChangeAgreement {

    private final Agreements agreements;
    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeAgreement(Agreements agreements, Statements statements, AuditTrail audit, Clock clock) {
        this.agreements = agreements;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    public void add(Agreement agreement, PersonId by) {
        agreements.add(agreement);
        record(agreement, "agreement-added", by);
    }

    public void change(Agreement agreement, PersonId by) {
        agreements.change(agreement);
        record(agreement, "agreement-changed", by);
    }

    public void addObligation(Agreement agreement, Obligation obligation, PersonId by) {
        agreements.addObligation(agreement.authority(), agreement.id(), obligation);
        record(agreement, "obligation-added", by);
    }

    /** False when it had ended before. */
    public boolean endObligation(Agreement agreement, ObligationId obligation, PersonId by) {
        var ended = agreements.endObligation(agreement.authority(), agreement.id(), obligation, LocalDate.now(clock));
        if (ended) {
            record(agreement, "obligation-ended", by);
        }
        return ended;
    }

    /** False when it was there. */
    public boolean addReportingDate(Agreement agreement, LocalDate date, PersonId by) {
        var added = agreements.addReportingDate(agreement.authority(), agreement.id(), date, null);
        if (added) {
            record(agreement, "reporting-date-added", by);
        }
        return added;
    }

    /** Asks for the statement of a reporting date; false when it was asked for before. */
    public boolean request(Agreement agreement, LocalDate date, PersonId by) {
        var requested = agreements.request(agreement.authority(), agreement.id(), date, clock.instant(), by);
        if (requested) {
            record(agreement, "statement-requested", by);
        }
        return requested;
    }

    /** Asks for every statement of a reporting date that is not there and was not asked for; how many. */
    public int requestAll(AuthorityCode authority, LocalDate date, PersonId by) {
        var open = agreements.of(authority).stream()
                .filter(each -> each.reportsOn(date) && !each.requestedFor(date))
                .toList();
        var handedIn =
                statements.newest(open.stream().map(Agreement::organisation).collect(Collectors.toSet()), date);
        return (int) open.stream()
                .filter(each -> !handedIn.containsKey(each.organisation()))
                .filter(each -> request(each, date, by))
                .count();
    }

    private void record(Agreement agreement, String deed, PersonId by) {
        audit.record(AuditEntry.of(by, deed, "agreement", agreement.id())
                .inOrganisation(agreement.organisation().value())
                .inAuthority(agreement.authority().value()));
    }
}

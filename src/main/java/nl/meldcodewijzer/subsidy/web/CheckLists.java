package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.ReportingDate;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;
import org.jspecify.annotations.Nullable;

/** All agreements of an authority on one reporting date, with their outcomes. */
@ApplicationScoped
class CheckLists {

    private final Agreements agreements;
    private final Checks checks;
    private final Statements statements;
    private final Wording wording;
    private final ReportingMessages reportingMessages;

    CheckLists(
            Agreements agreements,
            Checks checks,
            Statements statements,
            Wording wording,
            ReportingMessages reportingMessages) {
        this.agreements = agreements;
        this.checks = checks;
        this.statements = statements;
        this.wording = wording;
        this.reportingMessages = reportingMessages;
    }

    /**
     * @param request when a statement that is not there was asked for; empty when it is there
     */
    record Line(
            String organisation,
            String agreement,
            String agreementId,
            String statement,
            String request,
            Wording.Badge outcome,
            @Nullable String check) {}

    /**
     * @param date as people write it; empty when there is no reporting date
     * @param missing statements that are not there and were not asked for
     * @param another whether this is another date than the one asked for, which is no reporting date
     */
    record Overview(
            String date,
            String iso,
            List<Option> dates,
            String outcome,
            List<Option> outcomes,
            List<Line> lines,
            int missing,
            boolean another) {

        public boolean hasDate() {
            return !date.isEmpty();
        }
    }

    /** On the date asked for, or on the last one that has come when nothing or no reporting date was asked for. */
    Overview overview(AuthorityCode owner, @Nullable String asked, String outcome, LocalDate today) {
        var all = agreements.of(owner);
        var dates = all.stream()
                .flatMap(each -> each.reportingDates().stream())
                .map(ReportingDate::on)
                .collect(Collectors.toCollection(TreeSet::new));
        var options = dates.descendingSet().stream()
                .map(each -> new Option(each.toString(), Dates.written(each)))
                .toList();
        var wanted = asked == null ? "" : asked.strip();
        var chosen =
                dates.stream().filter(each -> each.toString().equals(wanted)).findFirst();
        var another = !wanted.isEmpty() && chosen.isEmpty();
        return chosen.or(() -> Optional.ofNullable(dates.floor(today)))
                .map(on -> onDate(owner, all, on, outcome, options, another))
                .orElseGet(() -> new Overview("", "", options, outcome, wording.outcomes(), List.of(), 0, another));
    }

    private Overview onDate(
            AuthorityCode owner,
            List<Agreement> all,
            LocalDate date,
            String outcome,
            List<Option> options,
            boolean another) {
        var reporting = all.stream().filter(each -> each.reportsOn(date)).toList();
        var found = checks.latest(owner, date);
        var handedIn = statements.newest(
                reporting.stream().map(Agreement::organisation).collect(Collectors.toSet()), date);
        var lines = reporting.stream()
                .map(each -> line(each, date, handedIn.containsKey(each.organisation()), found.get(each.id())))
                .filter(line -> outcome.isEmpty() || line.outcome().code().equals(outcome))
                .toList();
        var missing = reporting.stream()
                .filter(each -> !handedIn.containsKey(each.organisation()) && !each.requestedFor(date))
                .count();
        return new Overview(
                Dates.written(date),
                date.toString(),
                options,
                outcome,
                wording.outcomes(),
                lines,
                (int) missing,
                another);
    }

    private String request(Agreement agreement, LocalDate date) {
        var at = agreement.requestedAt(date);
        return at == null
                ? reportingMessages.notRequested()
                : reportingMessages.requestedOn(Dates.written(Dates.day(at)));
    }

    private Line line(Agreement agreement, LocalDate date, boolean handedIn, @Nullable CheckSummary check) {
        return new Line(
                agreement.organisationName(),
                agreement.title(),
                agreement.id().toString(),
                handedIn ? reportingMessages.statementIn() : reportingMessages.notHandedIn(),
                handedIn ? "" : request(agreement, date),
                wording.badge(check == null ? null : check.outcome()),
                check == null ? null : check.id().toString());
    }
}

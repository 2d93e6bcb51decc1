package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.Outcome;
import nl.meldcodewijzer.subsidy.ReportingDate;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;

/** What an officer wants to know first: how the last reporting date went, and what to do next. */
@ApplicationScoped
class AuthorityHome {

    private final Agreements agreements;
    private final Checks checks;
    private final Statements statements;
    private final Clock clock;

    AuthorityHome(Agreements agreements, Checks checks, Statements statements, Clock clock) {
        this.agreements = agreements;
        this.checks = checks;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param date of the last reporting date that has come, as people write it; empty when there was none
     * @param missing organisations without a statement for it
     */
    record Overview(
            int agreements,
            String date,
            String iso,
            int reporting,
            int met,
            int notMet,
            int cannotJudge,
            int unchecked,
            List<String> missing,
            List<String> upcoming) {

        public boolean hasDate() {
            return !date.isEmpty();
        }
    }

    Overview overview(AuthorityCode owner) {
        var today = LocalDate.now(clock);
        var all = agreements.of(owner);
        var dates = all.stream()
                .flatMap(each -> each.reportingDates().stream())
                .map(ReportingDate::on)
                .collect(Collectors.toCollection(TreeSet::new));
        var upcoming = dates.tailSet(today, false).stream()
                .limit(3)
                .map(Dates::written)
                .toList();
        return Optional.ofNullable(dates.floor(today))
                .map(date -> onDate(owner, all, date, upcoming))
                .orElseGet(() -> new Overview(all.size(), "", "", 0, 0, 0, 0, 0, List.of(), upcoming));
    }

    private Overview onDate(AuthorityCode owner, List<Agreement> all, LocalDate date, List<String> upcoming) {
        var reporting = all.stream().filter(each -> each.reportsOn(date)).toList();
        var found = checks.latest(owner, date);
        var outcomes = reporting.stream()
                .map(each -> found.get(each.id()))
                .filter(Objects::nonNull)
                .map(CheckSummary::outcome)
                .toList();
        var handedIn = statements.newest(
                reporting.stream().map(Agreement::organisation).collect(Collectors.toSet()), date);
        return new Overview(
                all.size(),
                Dates.written(date),
                date.toString(),
                reporting.size(),
                count(outcomes, Outcome.MET),
                count(outcomes, Outcome.NOT_MET),
                count(outcomes, Outcome.CANNOT_JUDGE),
                reporting.size() - outcomes.size(),
                reporting.stream()
                        .filter(each -> !handedIn.containsKey(each.organisation()))
                        .map(Agreement::organisationName)
                        .distinct()
                        .toList(),
                upcoming);
    }

    private static int count(List<Outcome> outcomes, Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }
}

package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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

    private static final int SHOWN = 10;

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
     * @param missing how many agreements have no statement for it
     * @param unasked how many of those were not asked for one
     * @param first of those, as many as fit on the page; who was not asked yet stands in front
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
            int missing,
            int unasked,
            List<Missing> first,
            List<String> upcoming) {

        public boolean hasDate() {
            return !date.isEmpty();
        }
    }

    /**
     * A statement that is not there.
     *
     * @param agreement where it can be asked for
     * @param askedOn as people write it; empty when it was not asked for
     */
    record Missing(String organisation, String agreement, String askedOn) {

        public boolean asked() {
            return !askedOn.isEmpty();
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
                .orElseGet(() -> new Overview(all.size(), "", "", 0, 0, 0, 0, 0, 0, 0, List.of(), upcoming));
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
        var missing = reporting.stream()
                .filter(each -> !handedIn.containsKey(each.organisation()))
                .map(each -> missing(each, date))
                .sorted(Comparator.comparing(Missing::asked))
                .toList();
        return new Overview(
                all.size(),
                Dates.written(date),
                date.toString(),
                reporting.size(),
                count(outcomes, Outcome.MET),
                count(outcomes, Outcome.NOT_MET),
                count(outcomes, Outcome.CANNOT_JUDGE),
                reporting.size() - outcomes.size(),
                missing.size(),
                (int) missing.stream().filter(each -> !each.asked()).count(),
                missing.stream().limit(SHOWN).toList(),
                upcoming);
    }

    private static Missing missing(Agreement agreement, LocalDate date) {
        var at = agreement.requestedAt(date);
        return new Missing(
                agreement.organisationName(),
                agreement.id().toString(),
                at == null ? "" : Dates.written(Dates.day(at)));
    }

    private static int count(List<Outcome> outcomes, Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }
}

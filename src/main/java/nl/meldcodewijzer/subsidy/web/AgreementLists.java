package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.store.Agreements;
import nl.meldcodewijzer.subsidy.store.Checks;

/** The list of agreements with a choice in it; six queries, however long it is. */
@ApplicationScoped
class AgreementLists {

    private final Agreements agreements;
    private final Checks checks;
    private final Wording wording;
    private final Clock clock;

    AgreementLists(Agreements agreements, Checks checks, Wording wording, Clock clock) {
        this.agreements = agreements;
        this.checks = checks;
        this.wording = wording;
        this.clock = clock;
    }

    record Line(String id, String organisation, String title, String instrument, String date, Wording.Badge outcome) {}

    record Overview(
            boolean any,
            List<Line> lines,
            String name,
            String instrument,
            String outcome,
            List<Option> instruments,
            List<Option> outcomes) {}

    Overview overview(AuthorityCode owner, String name, String instrument, String outcome) {
        var all = agreements.of(owner);
        var latest = checks.latest(owner, null);
        var today = LocalDate.now(clock);
        var lines = all.stream()
                .filter(each -> name.isEmpty() || matches(each, name))
                .filter(each -> instrument.isEmpty() || each.instrument().code().equals(instrument))
                .map(each -> line(each, latest, today))
                .filter(each -> outcome.isEmpty() || each.outcome().code().equals(outcome))
                .toList();
        return new Overview(
                !all.isEmpty(), lines, name, instrument, outcome, wording.instruments(), wording.outcomes());
    }

    private static boolean matches(Agreement agreement, String name) {
        var looked = name.toLowerCase(Locale.ROOT);
        return agreement.organisationName().toLowerCase(Locale.ROOT).contains(looked)
                || agreement.title().toLowerCase(Locale.ROOT).contains(looked);
    }

    private Line line(Agreement agreement, Map<AgreementId, CheckSummary> latest, LocalDate today) {
        var date = agreement.reportingDates().stream()
                .map(each -> each.on())
                .filter(each -> !each.isAfter(today))
                .findFirst();
        // an older check says nothing about the date in this line
        var check = Optional.ofNullable(latest.get(agreement.id()))
                .filter(each -> date.equals(Optional.of(each.referenceDate())))
                .map(CheckSummary::outcome)
                .orElse(null);
        return new Line(
                agreement.id().toString(),
                agreement.organisationName(),
                agreement.title(),
                wording.instrument(agreement.instrument()),
                date.map(Dates::written).orElse(""),
                wording.badge(check));
    }
}

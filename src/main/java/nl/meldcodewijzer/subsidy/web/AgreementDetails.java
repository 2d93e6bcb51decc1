package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.CheckSummary;
import nl.meldcodewijzer.subsidy.ConditionTemplate;
import nl.meldcodewijzer.subsidy.ConditionTemplates;
import nl.meldcodewijzer.subsidy.Instrument;
import nl.meldcodewijzer.subsidy.Obligation;
import nl.meldcodewijzer.subsidy.ReportingDate;
import nl.meldcodewijzer.subsidy.store.Checks;
import org.jspecify.annotations.Nullable;

/** One agreement with its obligations, its reporting dates and what was found. */
@ApplicationScoped
class AgreementDetails {

    private final Units units;
    private final Statements statements;
    private final Checks checks;
    private final ConditionTemplates templates;
    private final Wording wording;
    private final SubsidyMessages messages;
    private final AgreementMessages agreementMessages;
    private final ReportingMessages reportingMessages;

    AgreementDetails(
            Units units,
            Statements statements,
            Checks checks,
            ConditionTemplates templates,
            Wording wording,
            SubsidyMessages messages,
            AgreementMessages agreementMessages,
            ReportingMessages reportingMessages) {
        this.units = units;
        this.statements = statements;
        this.checks = checks;
        this.templates = templates;
        this.wording = wording;
        this.messages = messages;
        this.agreementMessages = agreementMessages;
        this.reportingMessages = reportingMessages;
    }

    /**
     * @param text as it was agreed
     * @param holds whether it can still be ended
     */
    record ObligationLine(
            String id,
            String kind,
            String rule,
            String text,
            String basis,
            String imposed,
            String weight,
            boolean holds) {}

    record DateLine(
            String iso,
            String date,
            String request,
            boolean mayRequest,
            boolean mayCheck,
            String statement,
            Wording.Badge outcome,
            @Nullable String check) {}

    /**
     * @param about whose agreement it is, where that is not plain from the page
     */
    record CheckLine(String id, String date, String about, String madeAt, Wording.Badge outcome, String digest) {}

    record Details(
            String address,
            String today,
            String organisation,
            String title,
            String instrument,
            String caseNumber,
            String grantedName,
            String granted,
            String period,
            String scope,
            List<ObligationLine> obligations,
            List<DateLine> dates,
            List<CheckLine> checks,
            List<Option> templates) {}

    Details of(Agreement agreement, String address, LocalDate today) {
        var found = checks.of(agreement.authority(), agreement.id());
        return new Details(
                address + "/afspraken/" + agreement.id(),
                Dates.written(today),
                agreement.organisationName(),
                agreement.title(),
                wording.instrument(agreement.instrument()),
                agreement.caseNumber() == null ? "" : agreement.caseNumber(),
                granted(agreement.instrument()),
                Dates.written(agreement.grantedOn()),
                period(agreement),
                scope(agreement),
                agreement.obligations().stream().map(this::obligation).toList(),
                dates(agreement, found, today),
                found.stream().map(each -> check(each, "")).toList(),
                templates.all().stream()
                        .filter(each -> agreement.mayAdd(each.kind()))
                        .map(each -> new Option(each.slug(), adding(agreement, each)))
                        .toList());
    }

    private String granted(Instrument instrument) {
        return switch (instrument) {
            case SUBSIDY -> agreementMessages.subsidyGrantedOn();
            case CONTRACT -> agreementMessages.contractMadeOn();
            case VOLUNTARY -> agreementMessages.agreedOn();
        };
    }

    private String period(Agreement agreement) {
        var from = Dates.written(agreement.from());
        var until = agreement.until();
        return until == null
                ? agreementMessages.periodFrom(from)
                : agreementMessages.periodBetween(from, Dates.written(until));
    }

    private String adding(Agreement agreement, ConditionTemplate template) {
        return agreement.asks(template.kind())
                ? agreementMessages.addAnotherObligation()
                : agreementMessages.addObligation(template.title());
    }

    private String scope(Agreement agreement) {
        if (agreement.units().isEmpty()) {
            return agreementMessages.wholeOrganisation();
        }
        return String.join(
                ", ",
                units.of(agreement.organisation()).stream()
                        .filter(unit -> agreement.units().contains(unit.id()))
                        .map(Unit::name)
                        .toList());
    }

    private ObligationLine obligation(Obligation each) {
        return new ObligationLine(
                each.id().toString(),
                wording.kind(each.condition().kind()),
                wording.rule(each.condition()),
                each.text(),
                each.basis() + (each.article() == null ? "" : ", " + each.article()),
                imposed(each),
                each.binding() ? messages.binding() : messages.monitored(),
                each.endedOn() == null);
    }

    private String imposed(Obligation each) {
        var from = Dates.written(each.imposedOn());
        var ended = each.endedOn();
        return ended == null
                ? agreementMessages.imposedFrom(from)
                : agreementMessages.imposedBetween(from, Dates.written(ended));
    }

    private List<DateLine> dates(Agreement agreement, List<CheckSummary> found, LocalDate today) {
        var newest = newest(agreement);
        var outcomes = new HashMap<LocalDate, CheckSummary>();
        found.forEach(each -> outcomes.putIfAbsent(each.referenceDate(), each));
        var lines = new ArrayList<DateLine>();
        for (var date : agreement.reportingDates()) {
            var statement = newest.get(date.on());
            var check = outcomes.get(date.on());
            lines.add(new DateLine(
                    date.on().toString(),
                    Dates.written(date.on()),
                    requested(date),
                    date.requestedAt() == null && statement == null,
                    !date.on().isAfter(today),
                    statement == null
                            ? reportingMessages.notHandedIn()
                            : reportingMessages.handedIn(Dates.written(Dates.day(statement.handedInAt()))),
                    wording.badge(check == null ? null : check.outcome()),
                    check == null ? null : check.id().toString()));
        }
        return lines;
    }

    private Map<LocalDate, Statement> newest(Agreement agreement) {
        var newest = new HashMap<LocalDate, Statement>();
        statements.of(agreement.organisation()).forEach(each -> newest.putIfAbsent(each.referenceDate(), each));
        return newest;
    }

    private String requested(ReportingDate date) {
        return date.requestedAt() == null
                ? ""
                : reportingMessages.requestedOn(Dates.written(Dates.day(date.requestedAt())));
    }

    CheckLine check(CheckSummary each, String about) {
        return new CheckLine(
                each.id().toString(),
                Dates.written(each.referenceDate()),
                about,
                Dates.moment(each.madeAt()),
                wording.badge(each.outcome()),
                each.sha256().substring(0, 12));
    }
}

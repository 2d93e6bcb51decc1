package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.AgreementId;
import nl.meldcodewijzer.subsidy.Condition;
import nl.meldcodewijzer.subsidy.ConditionTemplate;
import nl.meldcodewijzer.subsidy.DocumentCurrent;
import nl.meldcodewijzer.subsidy.Instrument;
import nl.meldcodewijzer.subsidy.Obligation;
import nl.meldcodewijzer.subsidy.ObligationId;
import nl.meldcodewijzer.subsidy.OfficerAppointed;
import nl.meldcodewijzer.subsidy.ReportingDate;
import nl.meldcodewijzer.subsidy.TrainedShare;
import org.jspecify.annotations.Nullable;

/** Turns typed forms into agreements and obligations, and those into forms. */
@ApplicationScoped
class AgreementForms {

    private final SubsidyMessages messages;
    private final Catalogue catalogue;

    AgreementForms(SubsidyMessages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    Agreement added(Form form, AuthorityCode authority, OrganisationId organisation, List<Unit> units) {
        var dates = form.typed("peildatum").isEmpty()
                ? List.<ReportingDate>of()
                : List.of(new ReportingDate(form.date("peildatum"), null));
        return read(form, new AgreementId(Ids.next()), authority, null, organisation, units, dates, List.of(), 0);
    }

    Agreement changed(Form form, Agreement old, List<Unit> units) {
        return read(
                form,
                old.id(),
                old.authority(),
                old.onBehalfOf(),
                old.organisation(),
                units,
                old.reportingDates(),
                old.obligations(),
                form.number("versie", 0, Integer.MAX_VALUE));
    }

    private Agreement read(
            Form form,
            AgreementId id,
            AuthorityCode authority,
            @Nullable AuthorityCode onBehalfOf,
            OrganisationId organisation,
            List<Unit> units,
            List<ReportingDate> dates,
            List<Obligation> obligations,
            int version) {
        var from = form.date("vanaf");
        var until = form.dateOrNone("tot");
        if (until != null && until.isBefore(from)) {
            form.wrong("tot", messages.endBeforeStart());
        }
        return new Agreement(
                id,
                authority,
                onBehalfOf,
                organisation,
                "",
                instrument(form),
                form.text("titel", 200),
                form.textOrNone("zaaknummer", 60),
                form.date("verleend"),
                form.dateOrNone("vastgesteld"),
                from,
                until,
                units(form, units),
                dates,
                obligations,
                version);
    }

    private Instrument instrument(Form form) {
        try {
            return Instrument.of(form.typed("soort"));
        } catch (IllegalArgumentException unknown) {
            form.wrong("soort", messages.wrongChoice());
            return Instrument.SUBSIDY;
        }
    }

    private Set<UnitId> units(Form form, List<Unit> known) {
        var chosen = new HashSet<UnitId>();
        for (var text : form.all("locatie")) {
            known.stream()
                    .map(Unit::id)
                    .filter(unit -> unit.toString().equals(text))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> form.wrong("locatie", messages.wrongChoice()));
        }
        return chosen;
    }

    static Map<String, String> values(Agreement agreement) {
        var values = new LinkedHashMap<String, String>();
        values.put("titel", agreement.title());
        values.put("soort", agreement.instrument().code());
        values.put("zaaknummer", orEmpty(agreement.caseNumber()));
        values.put("verleend", agreement.grantedOn().toString());
        values.put("vastgesteld", orEmpty(agreement.settledOn()));
        values.put("vanaf", agreement.from().toString());
        values.put("tot", orEmpty(agreement.until()));
        values.put("versie", Integer.toString(agreement.version()));
        return values;
    }

    Obligation obligation(Form form, ConditionTemplate template) {
        var article = form.textOrNone("artikel", 120);
        var text = form.text("tekst", 1000);
        var basis = form.text("grondslag", 300);
        var imposedOn = form.date("opgelegd");
        return new Obligation(
                new ObligationId(Ids.next()),
                condition(form, template.kind()),
                text,
                basis.isEmpty() ? "?" : basis,
                article,
                imposedOn,
                form.ticked("bindend"),
                null);
    }

    private Condition condition(Form form, String kind) {
        return switch (kind) {
            case "trained-share" ->
                new TrainedShare(
                        programme(form),
                        form.number("percentage", 1, 100),
                        alsoCovered(form),
                        form.number("ontbreken", 0, 1000));
            case "document-current" -> new DocumentCurrent(Period.ofMonths(form.number("maanden", 1, 120)));
            case "officer-appointed" -> new OfficerAppointed(form.number("minimum", 1, 100), form.ticked("perlocatie"));
            default -> throw new IllegalStateException("No form for " + kind);
        };
    }

    private @Nullable ProgrammeSlug programme(Form form) {
        var typed = form.typed("programma");
        var found = catalogue.programmes().stream()
                .map(each -> each.slug())
                .filter(slug -> slug.value().equals(typed))
                .findFirst();
        if (found.isEmpty() && !typed.isBlank()) {
            form.wrong("programma", messages.wrongChoice());
        }
        return found.orElse(null);
    }

    private static Set<CoverageStatus> alsoCovered(Form form) {
        var statuses = new HashSet<CoverageStatus>();
        for (var each : List.of(CoverageStatus.GRACE, CoverageStatus.ONBOARDING, CoverageStatus.BEHIND_ON_CHANGE)) {
            if (form.all("ookgedekt").contains(each.code())) {
                statuses.add(each);
            }
        }
        return statuses;
    }

    /** The template's own values, to begin with. */
    static Map<String, String> values(ConditionTemplate template, LocalDate today) {
        var given = template.parameters();
        var values = new LinkedHashMap<String, String>();
        values.put("tekst", template.text().strip());
        values.put("opgelegd", today.toString());
        values.put("bindend", "ja");
        values.put("programma", given.getOrDefault("programme", ""));
        values.put("percentage", given.getOrDefault("percentage", "80"));
        values.put("ontbreken", given.getOrDefault("allowMissing", "0"));
        values.put(
                "maanden",
                Long.toString(Period.parse(given.getOrDefault("reviewedWithin", "P12M"))
                        .toTotalMonths()));
        values.put("minimum", given.getOrDefault("minimum", "1"));
        return values;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitCard;
import nl.meldcodewijzer.organisation.store.ContactPoints;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** The list and the form of attention officers. */
@ApplicationScoped
class OfficerDesk {

    private final Officers officers;
    private final ContactPoints points;
    private final Units units;
    private final StaffForms forms;
    private final CardWords words;
    private final Here here;
    private final OfficerMessages officerMessages;

    OfficerDesk(
            Officers officers,
            ContactPoints points,
            Units units,
            StaffForms forms,
            CardWords words,
            Here here,
            OfficerMessages officerMessages) {
        this.officers = officers;
        this.points = points;
        this.units = units;
        this.forms = forms;
        this.words = words;
        this.here = here;
        this.officerMessages = officerMessages;
    }

    OfficerList list(OrganisationId owner, LocalDate today, boolean keeps) {
        var all = officers.of(owner);
        var open = units.on(owner, today);
        var lines = points.on(owner, today);
        var names = forms.unitNames(owner);
        return new OfficerList(
                "/organisatie/" + owner,
                all.stream()
                        .map(each -> OfficerList.Line.of(
                                each,
                                each.name() == null ? here.messages().erasedName() : each.name(),
                                each.unit() == null ? null : names.get(each.unit()),
                                today))
                        .toList(),
                lines.stream()
                        .sorted(Comparator.comparing(ContactPoint::kind))
                        .map(each -> new OfficerList.Point(
                                each, words.name(each.kind()), each.unit() == null ? null : names.get(each.unit())))
                        .toList(),
                open.stream().map(unit -> card(unit, lines, all, today)).toList(),
                open.stream()
                        .filter(unit -> all.stream().noneMatch(each -> each.holdsOn(today) && each.serves(unit.id())))
                        .toList(),
                keeps);
    }

    private OfficerList.Card card(
            Unit unit, List<ContactPoint> lines, List<AttentionOfficer> officers, LocalDate today) {
        var serving = officers.stream()
                .filter(each -> each.holdsOn(today) && each.serves(unit.id()))
                .toList();
        return new OfficerList.Card(
                unit,
                UnitCard.of(unit, lines).missing().stream()
                        .map(kind -> new Option(kind.code(), words.missing(kind, serving)))
                        .toList());
    }

    FormView form(OrganisationId owner, @Nullable AttentionOfficer officer, LocalDate today) {
        var home = "/organisatie/" + owner + "/aandachtsfunctionarissen";
        var form = FormView.of(
                        home + "/" + (officer == null ? "nieuw" : officer.id()),
                        here.messages().save(),
                        home)
                .saying(officerMessages.officerIntro())
                .with(fields(owner, today));
        if (officer == null) {
            return form.holding(java.util.Map.of("soort", "direct", "vanaf", today.toString()));
        }
        return form.recorded(values(officer)).hiding("versie", officer.version());
    }

    private List<FormField> fields(OrganisationId owner, LocalDate today) {
        return List.of(
                FormField.text("naam", officerMessages.officerName()).must().hinting(officerMessages.officerNameHint()),
                FormField.radios(
                        "soort",
                        officerMessages.officerKind(),
                        List.of(
                                new Option("direct", officerMessages.direct()),
                                new Option("indirect", officerMessages.indirect()))),
                FormField.of("vervanger", officerMessages.deputy(), "checkbox"),
                forms.unit(owner, today, here.messages().unit(), here.messages().allUnits()),
                FormField.day("vanaf", officerMessages.appointedFrom()).must(),
                FormField.day("tot-en-met", officerMessages.appointedUntil())
                        .hinting(here.messages().lastDayHint()),
                FormField.text("scholing", officerMessages.training()).hinting(officerMessages.trainingHint()),
                FormField.day("geschoold-tot", officerMessages.trainedUntil()));
    }

    private static HashMap<String, String> values(AttentionOfficer officer) {
        var values = new HashMap<String, String>();
        values.put("naam", text(officer.name()));
        values.put("soort", officer.kind().code());
        values.put("vervanger", officer.deputy() ? "ja" : "");
        values.put("vestiging", text(officer.unit()));
        values.put("vanaf", officer.period().from().toString());
        values.put("tot-en-met", text(officer.period().until()));
        values.put("scholing", text(officer.training()));
        values.put("geschoold-tot", text(officer.trainedUntil()));
        return values;
    }

    AttentionOfficer read(OrganisationId owner, UUID id, int version, Typed typed, LocalDate today) {
        return new AttentionOfficer(
                id,
                owner,
                forms.unit(owner, typed),
                typed.required("naam", 200),
                typed.raw("soort").equals("indirect") ? AttentionOfficer.Kind.INDIRECT : AttentionOfficer.Kind.DIRECT,
                typed.isTicked("vervanger"),
                typed.text("scholing", 200),
                typed.day("geschoold-tot"),
                typed.span("vanaf", "tot-en-met", today),
                version);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

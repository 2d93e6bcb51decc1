package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.Employment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.EmploymentKind;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Post;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.StaffName;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** The questions about a member of staff, and reading the answers. */
@ApplicationScoped
class StaffForms {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");

    private final Units units;
    private final Catalogue catalogue;
    private final OrganisationMessages messages;
    private final StaffMessages staffMessages;

    StaffForms(Units units, Catalogue catalogue, OrganisationMessages messages, StaffMessages staffMessages) {
        this.units = units;
        this.catalogue = catalogue;
        this.messages = messages;
        this.staffMessages = staffMessages;
    }

    List<FormField> identity() {
        return List.of(
                FormField.text("voornaam", staffMessages.firstName()).must(),
                FormField.text("achternaam", staffMessages.lastName()).must(),
                FormField.of("email", staffMessages.email(), "email").hinting(staffMessages.emailHint()),
                FormField.text("personeelsnummer", staffMessages.staffNumber())
                        .hinting(staffMessages.staffNumberHint()),
                FormField.text("dienstverbandnummer", staffMessages.contractNumber())
                        .hinting(staffMessages.contractNumberHint()),
                FormField.choice("soort", staffMessages.kind(), kinds(), null),
                FormField.day("in_dienst", staffMessages.firstDay()).must(),
                FormField.day("uit_dienst", staffMessages.lastDay()).hinting(messages.lastDayHint()));
    }

    List<FormField> post(OrganisationId owner, LocalDate today) {
        return List.of(
                FormField.choice("beroepsgroep", staffMessages.profession(), professions(), messages.choose())
                        .must(),
                unit(owner, today, messages.unit(), staffMessages.noUnit()),
                FormField.text("team", staffMessages.team()),
                FormField.text("functie", staffMessages.job()).hinting(staffMessages.noClientData()));
    }

    Map<String, String> values(StaffMember member, @Nullable Post post) {
        var employment = member.employment();
        var values = new HashMap<String, String>();
        var name = member.name();
        values.put("voornaam", name == null ? "" : name.first());
        values.put("achternaam", name == null ? "" : name.last());
        values.put("email", name == null ? "" : text(name.email()));
        values.put("personeelsnummer", text(employment.staffNumber()));
        values.put("dienstverbandnummer", employment.contractNumber());
        values.put("soort", employment.kind().code());
        values.put("in_dienst", employment.period().from().toString());
        values.put("uit_dienst", text(employment.period().until()));
        if (post != null) {
            values.put("beroepsgroep", post.profession().value());
            values.put("vestiging", text(post.unit()));
            values.put("team", text(post.team()));
            values.put("functie", text(post.job()));
        }
        return values;
    }

    StaffName name(Typed typed) {
        var email = typed.text("email", 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            typed.wrong("email", staffMessages.notAnEmail());
        }
        return new StaffName(typed.required("voornaam", 100), typed.required("achternaam", 100), email);
    }

    Employment employment(OrganisationId owner, EmploymentId id, int version, Typed typed, LocalDate today) {
        var number = typed.text("personeelsnummer", 40);
        var contract = typed.text("dienstverbandnummer", 40);
        if (number == null && typed.raw("email").isBlank()) {
            typed.wrong("personeelsnummer", staffMessages.noKey());
        }
        var kind = EmploymentKind.called(typed.raw("soort").isBlank() ? "employee" : typed.raw("soort"));
        if (kind.isEmpty()) {
            typed.wrong("soort", messages.chooseFromList());
        }
        return new Employment(
                id,
                owner,
                number,
                contract == null ? "" : contract,
                kind.orElse(EmploymentKind.EMPLOYEE),
                typed.span("in_dienst", "uit_dienst", today),
                version);
    }

    Post post(OrganisationId owner, Typed typed) {
        return new Post(unit(owner, typed), typed.text("team", 120), typed.text("functie", 120), profession(typed));
    }

    private ProfessionSlug profession(Typed typed) {
        var known = catalogue.professions().stream()
                .map(Profession::slug)
                .filter(slug -> slug.value().equals(typed.raw("beroepsgroep")))
                .findFirst();
        if (known.isEmpty()) {
            typed.wrong("beroepsgroep", messages.chooseFromList());
        }
        return known.orElse(new ProfessionSlug("onbekend"));
    }

    /** One of the organisation's own units; anything else is a wrong choice. */
    @Nullable
    UnitId unit(OrganisationId owner, Typed typed) {
        var text = typed.raw("vestiging");
        if (text.isBlank()) {
            return null;
        }
        try {
            var id = new UnitId(UUID.fromString(text));
            if (units.find(owner, id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // told below
        }
        typed.wrong("vestiging", messages.chooseFromList());
        return null;
    }

    /** Asks for one of the units of today, or the one that is held although it was closed since. */
    FormField unit(OrganisationId owner, LocalDate today, String label, String none) {
        var all = units.of(owner);
        var closed =
                all.stream().filter(unit -> unit.period().endsBefore(today)).toList();
        var offered = all.stream().filter(unit -> !closed.contains(unit)).toList();
        return FormField.choice("vestiging", label, options(offered, Unit::name), none)
                .orStill(options(closed, unit -> messages.closedUnit(unit.name())));
    }

    private static List<Option> options(List<Unit> units, Function<Unit, String> name) {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), name.apply(unit)))
                .toList();
    }

    Map<UnitId, String> unitNames(OrganisationId owner) {
        var names = new HashMap<UnitId, String>();
        for (Unit unit : units.of(owner)) {
            names.put(unit.id(), unit.name());
        }
        return names;
    }

    String professionName(ProfessionSlug slug) {
        return catalogue.profession(slug).map(Profession::name).orElse(slug.value());
    }

    private List<Option> professions() {
        return catalogue.professions().stream()
                .map(each -> new Option(each.slug().value(), each.name()))
                .toList();
    }

    private List<Option> kinds() {
        var kinds = new ArrayList<Option>();
        for (var each : EmploymentKind.values()) {
            kinds.add(new Option(each.code(), staffMessages.kindName(each)));
        }
        return kinds;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.Identifier;
import nl.meldcodewijzer.organisation.IdentifierScheme;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Identifiers;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** The numbers of an organisation and its units in other registers, from forms and for lists. */
@ApplicationScoped
class NumberAdministration {

    /** One number in the list. */
    record Row(UUID id, String scheme, String value, String unit, String until) {

        public boolean isOpen() {
            return until.isEmpty();
        }
    }

    private final Identifiers identifiers;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Clock clock;
    private final AdminMessages messages;

    NumberAdministration(
            Identifiers identifiers, AuditTrail trail, SignedIn signedIn, Clock clock, AdminMessages messages) {
        this.identifiers = identifiers;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
        this.messages = messages;
    }

    static List<Option> schemes() {
        return Arrays.stream(IdentifierScheme.values())
                .map(each -> new Option(each.code(), each.code().toUpperCase(Locale.ROOT)))
                .toList();
    }

    List<Row> rows(OrganisationId owner, List<Unit> units) {
        return identifiers.of(owner).stream()
                .map(each -> new Row(
                        each.id(),
                        each.scheme().code().toUpperCase(Locale.ROOT),
                        each.value(),
                        unitName(each, units),
                        AdminView.shown(each.period().until())))
                .toList();
    }

    private String unitName(Identifier identifier, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(identifier.unit()))
                .findFirst()
                .map(Unit::name)
                .orElse(messages.ofOrganisation());
    }

    Optional<Identifier> read(Form form, OrganisationId owner, List<Unit> units) {
        var scheme = Arrays.stream(IdentifierScheme.values())
                .filter(each -> each.code().equals(form.value("scheme")))
                .findFirst();
        var value = form.required("number", 40);
        var unit = units.stream()
                .filter(each -> each.id().toString().equals(form.value("unit")))
                .findFirst();
        if (scheme.isEmpty()) {
            form.wrong("scheme", messages.choose());
        } else if (!scheme.get().accepts(value)) {
            form.wrong("number", messages.wrongNumber());
        }
        if (unit.isEmpty() && !form.value("unit").isEmpty()) {
            form.wrong("unit", messages.choose());
        }
        return form.isRight()
                ? Optional.of(identifier(owner, unit.orElse(null), scheme.orElseThrow(), value))
                : Optional.empty();
    }

    private Identifier identifier(OrganisationId owner, @Nullable Unit unit, IdentifierScheme scheme, String value) {
        return new Identifier(
                Ids.next(), owner, unit == null ? null : unit.id(), scheme, value, Span.from(LocalDate.now(clock)));
    }

    void add(OrganisationId owner, Identifier identifier) {
        identifiers.add(owner, identifier);
        record("identifier-added", owner, identifier.id());
    }

    void end(OrganisationId owner, UUID id) {
        identifiers.end(owner, id, LocalDate.now(clock));
        record("identifier-ended", owner, id);
    }

    private void record(String deed, OrganisationId owner, UUID id) {
        trail.record(AuditEntry.of(signedIn.person(), deed, "identifier", id).inOrganisation(owner.value()));
    }
}

package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.RandomCode;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** Reads units from forms, and keeps them with an entry in the trail. */
@ApplicationScoped
class UnitAdministration {

    private static final int LONGEST_NAME = 200;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Units units;
    private final Authorities authorities;
    private final OrganisationAdministration organisations;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final AdminMessages messages;

    UnitAdministration(
            Units units,
            Authorities authorities,
            OrganisationAdministration organisations,
            AuditTrail trail,
            SignedIn signedIn,
            AdminMessages messages) {
        this.units = units;
        this.authorities = authorities;
        this.organisations = organisations;
        this.trail = trail;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    List<Option> sectors() {
        return organisations.sectors();
    }

    List<Option> authorities() {
        return authorities.all().stream()
                .map(each -> new Option(each.code().value(), each.name()))
                .toList();
    }

    LocalDate today() {
        return organisations.today();
    }

    Form form(Unit unit) {
        var authority = unit.authority();
        return Form.showing(
                Map.of(
                        "name",
                        unit.name(),
                        "sector",
                        unit.sector(),
                        "authority",
                        authority == null ? "" : authority.value()),
                messages);
    }

    /** Absent when the form says why not. */
    Optional<Unit> read(Form form, OrganisationId owner, @Nullable Unit stored) {
        var name = form.required("name", LONGEST_NAME);
        var sector = form.oneOf("sector", organisations.sectorSlugs());
        var authority = authority(form);
        var from = form.date("from").orElse(today());
        if (!form.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                stored == null ? new UnitId(Ids.next()) : stored.id(),
                owner,
                name,
                sector,
                organisations.legalBasis(sector),
                authority,
                stored == null ? RandomCode.forCard(CHANCE) : stored.cardCode(),
                stored == null ? Span.from(from) : stored.period(),
                form.version()));
    }

    private @Nullable AuthorityCode authority(Form form) {
        if (form.value("authority").isEmpty()) {
            return null;
        }
        var found = authorities.all().stream()
                .filter(each -> each.code().value().equals(form.value("authority")))
                .findFirst();
        if (found.isEmpty()) {
            form.wrong("authority", messages.choose());
        }
        return found.map(Authorities.Named::code).orElse(null);
    }

    void add(Unit unit) {
        units.add(unit.organisation(), unit);
        record("unit-added", unit);
    }

    void change(Unit unit) {
        units.change(unit.organisation(), unit);
        record("unit-changed", unit);
    }

    void end(Unit unit, int version, LocalDate lastDay) {
        units.end(unit.organisation(), unit.id(), version, lastDay);
        record("unit-ended", unit);
    }

    private void record(String deed, Unit unit) {
        trail.record(AuditEntry.of(signedIn.person(), deed, "unit", unit.id())
                .inOrganisation(unit.organisation().value()));
    }
}

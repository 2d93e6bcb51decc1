package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.RandomCode;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;

/** Reads organisations from forms, and keeps them with an entry in the trail. */
@ApplicationScoped
class OrganisationAdministration {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Organisations organisations;
    private final Checklists checklists;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Clock clock;
    private final AdminMessages messages;

    OrganisationAdministration(
            Organisations organisations,
            Checklists checklists,
            AuditTrail trail,
            SignedIn signedIn,
            Clock clock,
            AdminMessages messages) {
        this.organisations = organisations;
        this.checklists = checklists;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
        this.messages = messages;
    }

    List<Option> sectors() {
        return checklists.all().stream()
                .map(each -> new Option(each.sector(), each.name()))
                .toList();
    }

    String legalBasis(String sector) {
        return checklists.forSector(sector).map(Checklist::legalBasis).orElse("");
    }

    String sectorName(String sector) {
        return checklists.forSector(sector).map(Checklist::name).orElse(sector);
    }

    List<String> sectorSlugs() {
        return checklists.all().stream().map(Checklist::sector).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Absent when the form says why not. */
    Optional<Organisation> read(Form form) {
        var name = form.required("name", LONGEST_NAME);
        var sector = form.oneOf("sector", sectorSlugs());
        var from = form.date("from").orElse(today());
        return form.isRight()
                ? Optional.of(new Organisation(
                        new OrganisationId(Ids.next()),
                        name,
                        sector,
                        legalBasis(sector),
                        signInCode(name),
                        Span.from(from),
                        0))
                : Optional.empty();
    }

    /** As the form has it from now on. */
    Optional<Organisation> read(Form form, Organisation stored) {
        var name = form.required("name", LONGEST_NAME);
        var sector = form.oneOf("sector", sectorSlugs());
        var code = form.value("signInCode").toLowerCase(Locale.ROOT);
        if (!Organisation.isSignInCode(code)) {
            form.wrong("signInCode", messages.wrongSignInCode());
        }
        return form.isRight()
                ? Optional.of(new Organisation(
                        stored.id(), name, sector, legalBasis(sector), code, stored.period(), form.version()))
                : Optional.empty();
    }

    void add(Organisation organisation) {
        organisations.add(organisation);
        record("organisation-added", organisation.id());
    }

    void change(Organisation organisation) {
        organisations.change(organisation);
        record("organisation-changed", organisation.id());
    }

    void end(OrganisationId id, int version, LocalDate lastDay) {
        organisations.end(id, version, lastDay);
        record("organisation-ended", id);
    }

    private void record(String deed, OrganisationId id) {
        trail.record(AuditEntry.of(signedIn.person(), deed, "organisation", id).inOrganisation(id.value()));
    }

    /** Easy to type from a slip: the beginning of the name, and four characters so that it is nobody else's. */
    private static String signInCode(String name) {
        var word = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        var start = word.substring(0, Math.min(word.length(), LONGEST_WORD));
        return (start.isEmpty() ? "org" : start) + "-"
                + RandomCode.next(CHANCE, 4).toLowerCase(Locale.ROOT);
    }
}

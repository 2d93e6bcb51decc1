package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.Absence;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Absences;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Refusal;

/** Notes when somebody is away; two such periods never overlap. */
@ApplicationScoped
public class KeepAbsence {

    private final Organisations organisations;
    private final Absences absences;
    private final AuditTrail trail;

    KeepAbsence(Organisations organisations, Absences absences, AuditTrail trail) {
        this.organisations = organisations;
        this.absences = absences;
        this.trail = trail;
    }

    public void add(OrganisationId owner, Absence absence, PersonId by) {
        organisations.lock(owner);
        var known = absences.of(owner, absence.employment());
        if (known.stream().anyMatch(each -> each.id().equals(absence.id()))) {
            return;
        }
        if (known.stream().anyMatch(each -> each.period().overlaps(absence.period()))) {
            throw Refusal.field("vanaf", "In deze periode staat deze medewerker al als afwezig.", "overlaps");
        }
        if (absences.add(owner, absence)) {
            record(owner, "absence-added", absence.employment(), by);
        }
    }

    /** Somebody is back: the last day away is the day before. */
    public void end(OrganisationId owner, EmploymentId employment, UUID id, LocalDate back, PersonId by) {
        organisations.lock(owner);
        var absence = absences.of(owner, employment).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var last = back.minusDays(1);
        var first = absence.period().from();
        absences.change(
                owner, new Absence(id, employment, absence.period().endingOn(last.isBefore(first) ? first : last)));
        record(owner, "absence-ended", employment, by);
    }

    private void record(OrganisationId owner, String deed, EmploymentId employment, PersonId by) {
        trail.record(AuditEntry.of(by, deed, "employment", employment).inOrganisation(owner.value()));
    }
}

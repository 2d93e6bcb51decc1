package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.ContactPoints;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;

/** Keeps in order whom colleagues can consult and whom they can reach tonight. */
@ApplicationScoped
public class KeepOfficers {

    private final Organisations organisations;
    private final Officers officers;
    private final ContactPoints points;
    private final AuditTrail trail;

    KeepOfficers(Organisations organisations, Officers officers, ContactPoints points, AuditTrail trail) {
        this.organisations = organisations;
        this.officers = officers;
        this.points = points;
        this.trail = trail;
    }

    /** Sent twice it is one appointment. */
    public void appoint(OrganisationId owner, AttentionOfficer officer, PersonId by) {
        organisations.lock(owner);
        if (officers.add(owner, officer)) {
            record(owner, "officer-appointed", "attention-officer", officer.id(), by);
        }
    }

    public void change(OrganisationId owner, AttentionOfficer officer, PersonId by) {
        officers.change(owner, officer);
        record(owner, "officer-changed", "attention-officer", officer.id(), by);
    }

    public void publish(OrganisationId owner, ContactPoint point, PersonId by) {
        organisations.lock(owner);
        if (points.add(owner, point)) {
            record(owner, "contact-point-added", "contact-point", point.id(), by);
        }
    }

    /**
     * Puts a line in the place of another from its first day on; sent twice it is one change.
     *
     * @param version of the line that goes, as it was seen
     */
    public void replace(OrganisationId owner, UUID old, int version, ContactPoint point, PersonId by) {
        organisations.lock(owner);
        if (points.find(owner, point.id()).isPresent()) {
            return;
        }
        points.remove(owner, old, version, point.period().from());
        points.add(owner, point);
        record(owner, "contact-point-changed", "contact-point", point.id(), by);
    }

    public void remove(OrganisationId owner, UUID id, int version, LocalDate today, PersonId by) {
        points.remove(owner, id, version, today);
        record(owner, "contact-point-removed", "contact-point", id, by);
    }

    private void record(OrganisationId owner, String deed, String kind, UUID id, PersonId by) {
        trail.record(AuditEntry.of(by, deed, kind, id).inOrganisation(owner.value()));
    }
}

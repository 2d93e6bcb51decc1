package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Documents;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Refusal;

/** Keeps the versions of the written meldcode in order. */
@ApplicationScoped
public class KeepDocuments {

    private final Organisations organisations;
    private final Documents documents;
    private final AuditTrail trail;

    KeepDocuments(Organisations organisations, Documents documents, AuditTrail trail) {
        this.organisations = organisations;
        this.documents = documents;
        this.trail = trail;
    }

    /** Sent twice it is registered once. */
    public void register(OrganisationId owner, MeldcodeDocument document, PersonId by) {
        organisations.lock(owner);
        if (documents.add(owner, document)) {
            record(owner, "document-registered", document.id(), by);
        }
    }

    public void correct(OrganisationId owner, MeldcodeDocument document, PersonId by) {
        documents.change(owner, document);
        record(owner, "document-corrected", document.id(), by);
    }

    /** It no longer holds from that day on; what was counted with it before stays so. */
    public void withdraw(OrganisationId owner, UUID id, int version, LocalDate on, PersonId by) {
        var stored = documents.find(owner, id).orElseThrow(Refusal::notFound);
        if (stored.withdrawnOn() != null) {
            return;
        }
        documents.change(owner, stored.withdrawn(on, version));
        record(owner, "document-withdrawn", id, by);
    }

    private void record(OrganisationId owner, String deed, UUID id, PersonId by) {
        trail.record(AuditEntry.of(by, deed, "document", id).inOrganisation(owner.value()));
    }
}

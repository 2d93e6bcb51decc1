package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.ImportDrafts;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Refusal;

/** Takes over an uploaded file once: the second press of the button finds it done. */
@ApplicationScoped
public class TakeOverStaffFile {

    private final Organisations organisations;
    private final ImportDrafts drafts;
    private final ImportStaff importStaff;

    TakeOverStaffFile(Organisations organisations, ImportDrafts drafts, ImportStaff importStaff) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.importStaff = importStaff;
    }

    public void draft(OrganisationId owner, UUID id, LocalDate today, PersonId by) {
        organisations.lock(owner);
        var draft = drafts.find(owner, id).orElseThrow(Refusal::notFound);
        if (draft.takenOver() == null) {
            var result = importStaff.apply(owner, new StaffFile(draft.bytes()), today, by);
            drafts.takenOver(owner, id, result.id());
        }
    }
}

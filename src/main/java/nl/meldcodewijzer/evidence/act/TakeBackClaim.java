package nl.meldcodewijzer.evidence.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.evidence.store.PaperFiles;
import nl.meldcodewijzer.person.PersonId;

/** Takes a paper back that nobody decided on yet, with its file. */
@ApplicationScoped
public class TakeBackClaim {

    private final Claims claims;
    private final PaperFiles files;
    private final AuditTrail audit;

    TakeBackClaim(Claims claims, PaperFiles files, AuditTrail audit) {
        this.claims = claims;
        this.files = files;
        this.audit = audit;
    }

    /** False when the person has no such paper, or it was decided on. */
    public boolean takeBack(PersonId person, UUID id) {
        var claim = claims.of(person, id);
        if (claim.isEmpty() || !claims.remove(person, id)) {
            return false;
        }
        var owner = claim.get().organisation();
        var file = claim.get().file();
        if (file != null) {
            files.drop(owner, file);
        }
        audit.record(
                AuditEntry.of(person, "claim-taken-back", "evidence-claim", id).inOrganisation(owner.value()));
        return true;
    }
}

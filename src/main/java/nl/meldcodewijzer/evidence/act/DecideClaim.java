package nl.meldcodewijzer.evidence.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.evidence.Acceptance;
import nl.meldcodewijzer.evidence.Claim;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.evidence.store.Colleagues;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;

/** Accepts or declines a paper that somebody handed in, always with a reason. */
@ApplicationScoped
public class DecideClaim {

    /** What came of it. */
    public enum Outcome {
        DECIDED,
        /** It was decided before, taken back by who sent it, or is somebody else's. */
        NOT_WAITING,
        /** Who handed it in is no longer linked to this employment, so nothing can be given for it. */
        NO_LONGER_LINKED,
        /** The same proof was accepted before, so nothing would come of it. */
        STANDS_ALREADY,
        /** The certificate of the same proof was revoked; it does not come back. */
        TAKEN_BACK
    }

    private final Claims claims;
    private final Colleagues colleagues;
    private final AcceptProof acceptProof;
    private final AuditTrail audit;
    private final Clock clock;

    DecideClaim(Claims claims, Colleagues colleagues, AcceptProof acceptProof, AuditTrail audit, Clock clock) {
        this.claims = claims;
        this.colleagues = colleagues;
        this.acceptProof = acceptProof;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing is decided unless the outcome is {@link Outcome#DECIDED}. */
    public Outcome decide(OrganisationId owner, UUID id, boolean accept, String reason, PersonId by) {
        var held = claims.hold(owner, id);
        if (held.isEmpty()) {
            return Outcome.NOT_WAITING;
        }
        var today = LocalDate.now(clock);
        var outcome = accept ? accept(owner, held.get(), reason, today, by) : Outcome.DECIDED;
        if (outcome == Outcome.DECIDED) {
            claims.decide(owner, id, new Claim.Decision(today, accept, reason));
            audit.record(AuditEntry.of(by, accept ? "claim-accepted" : "claim-declined", "evidence-claim", id)
                    .inOrganisation(owner.value())
                    .because(reason));
        }
        return outcome;
    }

    private Outcome accept(OrganisationId owner, Claim claim, String reason, LocalDate today, PersonId by) {
        colleagues.hold(owner, claim.employment());
        if (!isStillTheirs(owner, claim)) {
            return Outcome.NO_LONGER_LINKED;
        }
        var acceptance = new Acceptance(
                Ids.next(), claim.employment(), Provenance.EXTERNAL_ACCEPTED, claim.proof(), reason, today);
        return switch (acceptProof.accept(owner, acceptance, by)) {
            case ACCEPTED -> Outcome.DECIDED;
            case STANDS_ALREADY -> Outcome.STANDS_ALREADY;
            case TAKEN_BACK -> Outcome.TAKEN_BACK;
        };
    }

    /** A certificate goes to whoever is linked; that must be who handed in the paper. */
    private boolean isStillTheirs(OrganisationId owner, Claim claim) {
        return colleagues
                .person(owner, claim.employment())
                .filter(each -> each.equals(claim.person()))
                .isPresent();
    }
}

package nl.meldcodewijzer.evidence.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.evidence.store.Acceptances;
import nl.meldcodewijzer.evidence.store.Colleagues;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;

/**
 * Takes an acceptance back, with a reason that the person reads. The certificate that it gave is void from today; one that
 * was earned here, or that another employer accepted as well, is not touched.
 */
@ApplicationScoped
public class WithdrawAcceptance {

    private final Acceptances acceptances;
    private final Colleagues colleagues;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawAcceptance(
            Acceptances acceptances, Colleagues colleagues, Certificates certificates, AuditTrail audit, Clock clock) {
        this.acceptances = acceptances;
        this.colleagues = colleagues;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when there is none that stands. */
    public boolean withdraw(OrganisationId owner, UUID acceptance, String why, PersonId by) {
        acceptances.employment(owner, acceptance).ifPresent(each -> colleagues.hold(owner, each));
        var found = acceptances.standing(owner, acceptance);
        if (found.isEmpty()) {
            return false;
        }
        var today = LocalDate.now(clock);
        acceptances.withdraw(owner, acceptance, today, why);
        // of two employers that take back the same proof at the same moment, the last one sees that it is
        found.get().flatMap(certificates::withId).map(Certificate::person).ifPresent(certificates::holdPerson);
        found.get()
                .flatMap(certificates::withId)
                .filter(each -> each.provenance() != Provenance.EARNED_HERE && each.revokedOn() == null)
                .filter(each -> !acceptances.isShared(owner, acceptance, each.id()))
                .ifPresent(each -> certificates.revoke(each.id(), today, why, by));
        audit.record(AuditEntry.of(by, "acceptance-withdrawn", "acceptance", acceptance)
                .inOrganisation(owner.value())
                .because(why));
        return true;
    }
}

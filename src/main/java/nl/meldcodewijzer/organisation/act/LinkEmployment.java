package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentLinked;
import nl.meldcodewijzer.organisation.LinkOutcome;
import nl.meldcodewijzer.organisation.NotLinked;
import nl.meldcodewijzer.organisation.store.ActivationCodes;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.PersonId;

/** Links an employment to the person who holds its code; from then on earlier records count for this employer. */
@ApplicationScoped
public class LinkEmployment {

    private final ActivationCodes codes;
    private final EmploymentLinks links;
    private final AuditTrail trail;
    private final Event<EmploymentLinked> linked;

    LinkEmployment(ActivationCodes codes, EmploymentLinks links, AuditTrail trail, Event<EmploymentLinked> linked) {
        this.codes = codes;
        this.links = links;
        this.trail = trail;
        this.linked = linked;
    }

    /**
     * @throws NotLinked when the code is of no use or the employment somebody else's; the code then stays as it was
     */
    public void with(ActivationCode code, PersonId person, LocalDate today) {
        var invitation = codes.open(code);
        if (invitation.isEmpty() || !codes.use(code)) {
            throw new NotLinked(LinkOutcome.NO_SUCH_CODE);
        }
        var to = invitation.get();
        if (!links.link(to.organisation(), to.employment(), person, today)) {
            throw new NotLinked(LinkOutcome.TAKEN);
        }
        trail.record(AuditEntry.of(person, "employment-linked", "employment", to.employment())
                .inOrganisation(to.organisation().value()));
        linked.fire(new EmploymentLinked(to.organisation(), to.employment(), person));
    }
}

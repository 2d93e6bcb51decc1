package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.StaffAccounts;
import nl.meldcodewijzer.person.PersonId;

/** Makes the codes with which members of staff link the register to their own record; shown once. */
@ApplicationScoped
public class InviteStaff {

    public static final Duration VALIDITY = Duration.ofDays(60);

    private final Organisations organisations;
    private final StaffAccounts accounts;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    InviteStaff(Organisations organisations, StaffAccounts accounts, AuditTrail trail) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** In the order of the members. */
    public Map<EmploymentId, ActivationCode> invite(OrganisationId owner, List<StaffMember> members, PersonId by) {
        organisations.lock(owner);
        var codes = new LinkedHashMap<EmploymentId, ActivationCode>();
        members.forEach(each -> codes.put(each.id(), ActivationCode.next(random)));
        accounts.invite(owner, codes, VALIDITY);
        trail.record(AuditEntry.of(by, "staff-invited", "organisation", owner)
                .inOrganisation(owner.value())
                .because(codes.size() + " codes"));
        return codes;
    }
}

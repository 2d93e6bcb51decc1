package nl.meldcodewijzer.privacy.act;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.ApiKeys;
import nl.meldcodewijzer.account.store.RoleGrants;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.person.store.People;

/** Erases who somebody is; the bare facts that employers and authorities counted stay, without a person behind them. */
@ApplicationScoped
public class EraseAccount {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final RoleGrants grants;
    private final EmploymentLinks links;
    private final List<PersonalTraces> traces;
    private final AuditTrail trail;

    EraseAccount(
            People people,
            Accounts accounts,
            Sessions sessions,
            ApiKeys keys,
            RoleGrants grants,
            EmploymentLinks links,
            @All List<PersonalTraces> traces,
            AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.grants = grants;
        this.links = links;
        this.traces = traces;
        this.trail = trail;
    }

    public void erase(PersonId person, LocalDate today) {
        sessions.forget(person);
        keys.endAll(person);
        accounts.close(person);
        grants.endAll(person, today);
        links.unlink(person, today);
        traces.forEach(each -> each.forget(person, today));
        people.erase(person);
        trail.record(AuditEntry.of(person, "account-erased", "person", person));
    }
}

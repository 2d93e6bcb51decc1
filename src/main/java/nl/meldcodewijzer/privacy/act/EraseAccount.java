package nl.meldcodewijzer.privacy.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.ApiKeys;
import nl.meldcodewijzer.account.store.RoleGrants;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.store.HolderNames;
import nl.meldcodewijzer.group.store.GroupTraces;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.study.store.StudyTraces;

/** Erases who somebody is; the bare facts that employers and authorities counted stay, without a person behind them. */
@ApplicationScoped
public class EraseAccount {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final RoleGrants grants;
    private final EmploymentLinks links;
    private final HolderNames holders;
    private final StudyTraces traces;
    private final GroupTraces groups;
    private final AuditTrail trail;

    EraseAccount(
            People people,
            Accounts accounts,
            Sessions sessions,
            ApiKeys keys,
            RoleGrants grants,
            EmploymentLinks links,
            HolderNames holders,
            StudyTraces traces,
            GroupTraces groups,
            AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.grants = grants;
        this.links = links;
        this.holders = holders;
        this.traces = traces;
        this.groups = groups;
        this.trail = trail;
    }

    public void erase(PersonId person, LocalDate today) {
        sessions.forget(person);
        keys.endAll(person);
        accounts.close(person);
        grants.endAll(person, today);
        links.unlink(person, today);
        holders.forget(person);
        traces.forget(person);
        groups.forget(person, today);
        people.erase(person);
        trail.record(AuditEntry.of(person, "account-erased", "person", person));
    }
}

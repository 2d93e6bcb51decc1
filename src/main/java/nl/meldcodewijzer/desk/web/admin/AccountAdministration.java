package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.act.AccountMessages;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.RoleGrants;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.RandomCode;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.site.Refusal;

/** What an administrator does to accounts and roles, each with an entry in the trail. */
@ApplicationScoped
class AccountAdministration {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int PASSWORD_LENGTH = 14;

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Clock clock;
    private final AccountMessages messages;

    AccountAdministration(
            People people,
            Accounts accounts,
            Sessions sessions,
            RoleGrants grants,
            Passwords passwords,
            AuditTrail trail,
            SignedIn signedIn,
            Clock clock,
            AccountMessages messages) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.grants = grants;
        this.passwords = passwords;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
        this.messages = messages;
    }

    String oneTimePassword() {
        return RandomCode.next(CHANCE, PASSWORD_LENGTH).toLowerCase(Locale.ROOT);
    }

    String hash(String password) {
        return passwords.hash(password);
    }

    String wrongEmail() {
        return messages.wrongEmail();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PersonId add(String name, EmailAddress email, String passwordHash) {
        var person = people.add(name, email);
        accounts.add(person, passwordHash);
        accounts.givePassword(person, passwordHash);
        record("account-added", person);
        return person;
    }

    /** Whoever is signed in with the old password is out. */
    void givePassword(PersonId person, String passwordHash) {
        accounts.givePassword(person, passwordHash);
        sessions.endAll(person);
        record("password-given", person);
    }

    void block(PersonId person) {
        accounts.block(person);
        sessions.endAll(person);
        record("account-blocked", person);
    }

    void unblock(PersonId person) {
        accounts.unblock(person);
        record("account-unblocked", person);
    }

    void give(PersonId person, Grant grant) {
        var id = grants.give(person, grant, signedIn.person());
        record("role-given", person, grant, id);
    }

    void end(PersonId person, UUID id) {
        var grant = grants.of(person).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        // ends are inclusive, so a role that may not be used from now on had its last day yesterday
        if (!grants.end(person, id, today().minusDays(1))) {
            throw Refusal.notFound();
        }
        record("role-ended", person, grant.grant(), id);
    }

    private void record(String deed, PersonId person) {
        trail.record(AuditEntry.of(signedIn.person(), deed, "person", person));
    }

    private void record(String deed, PersonId person, Grant grant, UUID id) {
        trail.record(
                signedIn.person(),
                deed,
                "role-grant",
                id,
                grant.organisation(),
                grant.authority(),
                grant.role().code() + " of " + person);
    }
}

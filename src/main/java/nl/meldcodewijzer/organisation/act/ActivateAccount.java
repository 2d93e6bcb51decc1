package nl.meldcodewijzer.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import org.jspecify.annotations.Nullable;

/** Makes an account for somebody who holds an activation code, and links the employment; all of it or nothing. */
@ApplicationScoped
public class ActivateAccount {

    private final People people;
    private final Accounts accounts;
    private final LinkEmployment link;

    ActivateAccount(People people, Accounts accounts, LinkEmployment link) {
        this.people = people;
        this.accounts = accounts;
        this.link = link;
    }

    public PersonId with(
            ActivationCode code, String name, @Nullable EmailAddress email, String passwordHash, LocalDate today) {
        var person = people.add(name, email);
        accounts.add(person, passwordHash);
        link.with(code, person, today);
        return person;
    }
}

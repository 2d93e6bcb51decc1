package nl.meldcodewijzer.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.Person;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;

/** Finds whom somebody says to be: by e-mail address, or by staff number within an organisation. */
@ApplicationScoped
class SignInNames {

    /** The person if there is one, and what to count guesses by in either case. */
    record Claim(GuessKey key, Optional<PersonId> person) {}

    private final People people;
    private final EmploymentLinks links;

    SignInNames(People people, EmploymentLinks links) {
        this.people = people;
        this.links = links;
    }

    Claim claim(TypedSignIn typed) {
        if (!typed.byStaffNumber()) {
            var person =
                    EmailAddress.read(typed.email()).flatMap(people::withEmail).map(Person::id);
            return new Claim(GuessKey.account(typed.email()), person);
        }
        var organisations = links.organisationsMeant(typed.organisation());
        if (organisations.size() != 1) {
            return new Claim(GuessKey.account(typed.organisation() + "|" + typed.staffNumber()), Optional.empty());
        }
        var organisation = organisations.get(0);
        return new Claim(
                GuessKey.account(organisation + "|" + typed.staffNumber()),
                links.personWith(organisation, typed.staffNumber()));
    }
}

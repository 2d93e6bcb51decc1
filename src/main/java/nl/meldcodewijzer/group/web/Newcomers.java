package nl.meldcodewijzer.group.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Objects;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.account.act.SignIn;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.act.JoinGroup;
import nl.meldcodewijzer.person.PersonId;

/** Who joins: somebody signed in, or somebody who makes an account first; the page opens the transactions. */
@RequestScoped
class Newcomers {

    private final JoinGroup join;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Browser browser;
    private final SecurityIdentity identity;

    Newcomers(JoinGroup join, Passwords passwords, SignIn signIn, Browser browser, SecurityIdentity identity) {
        this.join = join;
        this.passwords = passwords;
        this.signIn = signIn;
        this.browser = browser;
        this.identity = identity;
    }

    /** Of who is signed in; else empty. */
    String myName() {
        String name = identity.getAttribute(SignedIn.NAME);
        return name == null ? "" : JoinForm.cleaned(name);
    }

    /** Slow: never inside a transaction. */
    String hash(String password) {
        return passwords.hash(password);
    }

    boolean join(Group group, PersonId person, String called, LocalDate today) {
        return join.join(group, person, called, today);
    }

    /** All of it or, when the group is full, nothing. */
    boolean joinWithAccount(Group group, ChosenIdentity chosen, String passwordHash, LocalDate today) {
        var person = join.account(chosen.name(), Objects.requireNonNull(chosen.address()), passwordHash);
        if (!join.join(group, person, JoinForm.cleaned(chosen.name()), today)) {
            return false;
        }
        browser.remember(signIn.begin(person, browser.device(), browser.kind()));
        return true;
    }
}

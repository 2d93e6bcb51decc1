package nl.meldcodewijzer.desk.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.account.act.GuessLimit;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.account.act.SignIn;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.Invitation;
import nl.meldcodewijzer.organisation.act.ActivateAccount;
import nl.meldcodewijzer.organisation.act.LinkEmployment;
import nl.meldcodewijzer.organisation.store.ActivationCodes;
import nl.meldcodewijzer.site.Refusal;

/** The steps of using a code; the page opens a transaction for each. */
@RequestScoped
class ActivationDesk {

    private final ActivationCodes codes;
    private final ActivateAccount activate;
    private final LinkEmployment link;
    private final GuessLimit limit;
    private final Passwords passwords;
    private final SignIn signIn;
    private final SignedIn signedIn;
    private final Browser browser;
    private final Clock clock;
    private final ActivationMessages messages;

    ActivationDesk(
            ActivationCodes codes,
            ActivateAccount activate,
            LinkEmployment link,
            GuessLimit limit,
            Passwords passwords,
            SignIn signIn,
            SignedIn signedIn,
            Browser browser,
            Clock clock,
            ActivationMessages messages) {
        this.codes = codes;
        this.activate = activate;
        this.link = link;
        this.limit = limit;
        this.passwords = passwords;
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.browser = browser;
        this.clock = clock;
        this.messages = messages;
    }

    GuessLimit.Guess count(String typed) {
        return limit.count(GuessKey.account("code|" + typed), browser.address());
    }

    boolean isTooMany(GuessLimit.Guess guess) {
        return limit.isTooMany(guess, browser.address());
    }

    void wasRight(GuessLimit.Guess guess) {
        limit.wasRight(guess);
    }

    Refusal tooOften() {
        return new Refusal(429, messages.tooOftenTitle(), messages.tooOften(), List.of(), Map.of());
    }

    Optional<Invitation> open(ActivationCode code) {
        return codes.open(code);
    }

    String hash(String password) {
        return passwords.hash(password);
    }

    void link(ActivationCode code) {
        link.with(code, signedIn.person(), LocalDate.now(clock));
    }

    void activate(ActivationCode code, ChosenIdentity identity, String passwordHash) {
        var person = activate.with(code, identity.name(), identity.address(), passwordHash, LocalDate.now(clock));
        browser.remember(signIn.begin(person, browser.device(), browser.kind()));
    }
}

package nl.meldcodewijzer.privacy.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Credentials;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.GuessLimit;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks for the password once more before something that a borrowed browser must not do; guesses are limited here too. */
@RequestScoped
class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final GuessLimit limit;
    private final SignedIn signedIn;
    private final Browser browser;
    private final MyDataMessages messages;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            GuessLimit limit,
            SignedIn signedIn,
            Browser browser,
            MyDataMessages messages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.signedIn = signedIn;
        this.browser = browser;
        this.messages = messages;
    }

    /** An entry of its own: opens the transactions that the slow check must not hold. */
    boolean isRight(@Nullable String typed) {
        var guess =
                requiringNew().call(() -> limit.count(GuessKey.account("own|" + signedIn.person()), browser.address()));
        if (requiringNew().call(() -> limit.isTooMany(guess, browser.address()))) {
            throw new Refusal(429, messages.tooOftenTitle(), messages.tooOften(), List.of(), Map.of());
        }
        var hash = requiringNew()
                .call(() -> accounts.of(signedIn.person()).map(Credentials::passwordHash))
                .orElse(null);
        var right = passwords.isRight(typed == null ? "" : typed, hash);
        if (right) {
            requiringNew().run(() -> limit.wasRight(guess));
        }
        return right;
    }
}

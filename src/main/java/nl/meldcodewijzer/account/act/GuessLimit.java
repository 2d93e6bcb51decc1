package nl.meldcodewijzer.account.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.store.SignInFailures;

/**
 * Slows down guessing. A guess is counted before it is judged and forgiven when it was right,
 * so that many guesses at once do not slip through together.
 */
@ApplicationScoped
public class GuessLimit {

    /** A guess that was counted. */
    public record Guess(UUID row, UUID addressRow, GuessKey account) {}

    private final SignInFailures failures;
    private final GuessConfig config;

    GuessLimit(SignInFailures failures, GuessConfig config) {
        this.failures = failures;
        this.config = config;
    }

    /** Counts a guess; commit this before asking {@link #isTooMany}. */
    public Guess count(GuessKey account, GuessKey address) {
        return new Guess(failures.add(account), failures.add(address), account);
    }

    /** Whether the guess may not even be judged; it then does not count either, or waiting would never end. */
    public boolean isTooMany(Guess guess, GuessKey address) {
        var tooMany = failures.count(guess.account(), config.window()) > config.perAccount()
                || failures.count(address, config.window()) > config.perAddress();
        if (tooMany) {
            failures.remove(guess.row());
            failures.remove(guess.addressRow());
        }
        return tooMany;
    }

    public void wasRight(Guess guess) {
        failures.forgive(guess.account(), config.window());
        failures.remove(guess.addressRow());
    }

    public long waitSeconds() {
        return config.window().toSeconds();
    }
}

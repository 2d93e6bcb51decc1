package nl.meldcodewijzer.account.act;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.account.store.SignInFailures;

/** Wrong guesses count for a while; after that they are only rows. */
@ApplicationScoped
class LetGoOfGuesses {

    private final SignInFailures failures;
    private final GuessConfig config;

    LetGoOfGuesses(SignInFailures failures, GuessConfig config) {
        this.failures = failures;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        int cleared;
        do {
            cleared = requiringNew().call(() -> failures.forgetOld(config.window()));
        } while (cleared > 0);
    }
}

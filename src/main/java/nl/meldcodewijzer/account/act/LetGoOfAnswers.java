package nl.meldcodewijzer.account.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.meldcodewijzer.account.store.KeptAnswers;

/** Who sends a call again does so within a day; after that nobody needs the answer. */
@ApplicationScoped
class LetGoOfAnswers {

    private static final Duration KEEP = Duration.ofDays(1);

    private final KeptAnswers answers;

    LetGoOfAnswers(KeptAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> answers.clear(KEEP));
    }
}

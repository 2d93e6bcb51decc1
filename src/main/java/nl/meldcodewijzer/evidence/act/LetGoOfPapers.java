package nl.meldcodewijzer.evidence.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.evidence.store.PaperFiles;

/** Clears the files of papers that were decided on long ago; on two nodes at once it does the same as on one. */
@ApplicationScoped
public class LetGoOfPapers {

    private static final int PAGE = 100;

    private final PaperFiles files;
    private final EvidenceConfig config;
    private final Clock clock;

    LetGoOfPapers(PaperFiles files, EvidenceConfig config, Clock clock) {
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        clear(LocalDate.now(clock));
    }

    /** How many files were let go of, in transactions of their own. */
    public int clear(LocalDate today) {
        int gone = 0;
        int page;
        do {
            page = QuarkusTransaction.requiringNew().call(() -> letGo(today.minus(config.keepFiles())));
            gone += page;
        } while (page == PAGE);
        return gone;
    }

    private int letGo(LocalDate decidedBefore) {
        var kept = files.letGo(decidedBefore, PAGE);
        kept.forEach(each -> files.drop(each.organisation(), each.file()));
        return kept.size();
    }
}

package nl.meldcodewijzer.audit.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.meldcodewijzer.audit.AuditBlock;
import nl.meldcodewijzer.audit.ChainedEntry;
import nl.meldcodewijzer.audit.store.AuditChain;

/**
 * Seals what was done since the last time. A deed that is committed late goes into a later block; nodes that do it at once wait
 * for each other.
 */
@ApplicationScoped
public class SealAudit {

    private static final int MOST = 1000;

    private final AuditChain chain;

    SealAudit(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(every = "5m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        sealAll();
    }

    /** How many entries were sealed, a block per transaction of its own. */
    public int sealAll() {
        int sealed = 0;
        int page;
        do {
            page = QuarkusTransaction.requiringNew().call(this::sealOne);
            sealed += page;
        } while (page == MOST);
        return sealed;
    }

    private int sealOne() {
        chain.hold();
        List<ChainedEntry> entries =
                chain.unsealed(MOST).stream().map(ChainedEntry::sealed).toList();
        if (!entries.isEmpty()) {
            var newest = chain.newest();
            chain.add(AuditBlock.of(newest.number() + 1, newest.hash(), entries), entries);
        }
        return entries.size();
    }
}

package nl.meldcodewijzer.audit.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.audit.AuditBlock;
import nl.meldcodewijzer.audit.ChainState;
import nl.meldcodewijzer.audit.store.AuditChain;

/**
 * Reads the audit trail from its beginning and says whether anything was changed after it was sealed. Whoever can write all of
 * the database can seal it anew; a hash that was noted elsewhere shows that too.
 */
@ApplicationScoped
public class CheckAudit {

    private static final int PAGE = 100;

    private final AuditChain chain;

    CheckAudit(AuditChain chain) {
        this.chain = chain;
    }

    public ChainState check() {
        long number = 0;
        long entries = 0;
        var hash = AuditBlock.BEGINNING;
        var page = chain.after(number, PAGE);
        while (!page.isEmpty()) {
            for (var block : page) {
                if (!block.holds(number, hash, chain.entries(block))) {
                    return new ChainState.Broken(number + 1);
                }
                number = block.number();
                entries += block.entries();
                hash = block.hash();
            }
            page = chain.after(number, PAGE);
        }
        return new ChainState.Whole(number, entries, hash);
    }
}

package nl.meldcodewijzer.audit.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.ChainState;
import nl.meldcodewijzer.audit.store.AuditChain;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to sealed entries here is rolled back, so that the chain that all tests share stays whole. */
@ServiceTest
class SealAuditTest {

    @Inject
    AuditTrail trail;

    @Inject
    AuditChain chain;

    @Inject
    SealAudit sealAudit;

    @Inject
    CheckAudit checkAudit;

    @Inject
    Sql sql;

    private UUID subject;

    @BeforeEach
    void somethingWasDone() {
        subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> List.of("first", "second", "third")
                .forEach(each ->
                        trail.record(AuditEntry.of(null, each, "test", subject).because("Reden van " + each))));
    }

    private ChainState check() {
        return QuarkusTransaction.requiringNew().call(checkAudit::check);
    }

    private long blocksOfSubject() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select count(distinct block) from audit_entry where subject = ? and block is not null",
                        row -> row.getLong(1),
                        subject.toString()))
                .orElseThrow();
    }

    @Test
    void whatWasDoneIsSealedOnceAndFoundWhole() {
        assertThat(sealAudit.sealAll()).isGreaterThanOrEqualTo(3);
        assertThat(sealAudit.sealAll()).isZero();
        assertThat(blocksOfSubject()).isEqualTo(1);
        assertThat(check()).isInstanceOfSatisfying(ChainState.Whole.class, whole -> {
            assertThat(whole.entries()).isGreaterThanOrEqualTo(3);
            assertThat(whole.hash()).isEqualTo(QuarkusTransaction.requiringNew().call(() -> chain.newest()
                    .hash()));
        });
    }

    @Test
    void nodesThatSealAtOnceMakeOneChain() throws Exception {
        var waiting = QuarkusTransaction.requiringNew().call(chain::countUnsealed);
        var sealed = AtOnce.times(4, sealAudit::sealAll);
        assertThat(sealed.stream().mapToLong(Integer::longValue).sum()).isEqualTo(waiting);
        assertThat(check()).isInstanceOf(ChainState.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set deed = 'other' where deed = 'second' and subject = ?",
                "update audit_entry set actor = uuid() where deed = 'second' and subject = ?",
                "update audit_entry set at = at - interval 1 second where deed = 'second' and subject = ?",
                "update audit_entry set why = 'Een andere reden' where deed = 'second' and subject = ?",
                "update audit_entry set block = null where deed = 'second' and subject = ?",
                "delete from audit_entry where deed = 'second' and subject = ?",
                "delete from audit_block where number = (select max(block) from audit_entry where subject = ?)"
            })
    void whatWasChangedAfterwardsIsNoticed(String change) {
        sealAudit.sealAll();
        // a block after it, so that a block that is gone leaves a gap
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(AuditEntry.of(null, "later", "test", UUID.randomUUID())));
        sealAudit.sealAll();
        var block = QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select block from audit_entry where deed = 'second' and subject = ?",
                        row -> row.getLong(1),
                        subject.toString()))
                .orElseThrow();
        assertThat(after(change)).isEqualTo(new ChainState.Broken(block));
        assertThat(check()).isInstanceOf(ChainState.Whole.class);
    }

    @Test
    void aReasonCanBeErasedWhileTheChainHolds() {
        sealAudit.sealAll();
        assertThat(after("update audit_entry set why = null where subject = ?")).isInstanceOf(ChainState.Whole.class);
    }

    private ChainState after(String change) {
        var state = new AtomicReference<ChainState>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.change(change, subject.toString());
                    state.set(checkAudit.check());
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        return state.get();
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

package nl.meldcodewijzer.credential.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.credential.SigningKey;
import nl.meldcodewijzer.credential.store.SigningKeys;
import org.junit.jupiter.api.Test;

/** Nodes share nothing but the database, so several connections at once are several nodes. */
@ServiceTest
class SharedKeyTest {

    private static final int NODES = 3;

    @Inject
    ReplaceKey replaceKey;

    @Inject
    SigningKeys keys;

    @Inject
    TestSignIn signIn;

    private <T> List<T> onAllNodes(Callable<T> deed) throws Exception {
        var nodes = Executors.newFixedThreadPool(NODES);
        try {
            Callable<T> onOne = () -> QuarkusTransaction.requiringNew().call(deed);
            var outcomes = nodes.invokeAll(Collections.nCopies(NODES, onOne));
            return outcomes.stream().map(SharedKeyTest::outcome).toList();
        } finally {
            nodes.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<SigningKey> all() {
        return QuarkusTransaction.requiringNew().call(keys::all);
    }

    @Test
    void nodesThatMakeTheFirstKeyAtOnceAllSignWithTheSame() throws Exception {
        signIn.run("delete from signing_key");
        var used = onAllNodes(() -> replaceKey.active().key().id());
        assertThat(used).hasSize(NODES);
        assertThat(used.stream().distinct()).hasSize(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void nodesThatReplaceAKeyAtOnceMakeOneNewOne() throws Exception {
        var admin = signIn.admin().person();
        UUID old = QuarkusTransaction.requiringNew()
                .call(() -> replaceKey.active().key().id());
        var before = all().size();
        var replaced = onAllNodes(() -> replaceKey.replace(old, admin));
        assertThat(replaced.stream().filter(each -> each)).hasSize(1);
        assertThat(all()).hasSize(before + 1);
        assertThat(all().stream().filter(SigningKey::signs)).hasSize(1);
    }
}

package nl.meldcodewijzer.account.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.meldcodewijzer.site.Refusal;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(costing(19_456, 2, Duration.ofSeconds(10)));

    @Test
    void rightPasswordIsRight() {
        var hash = passwords.hash("vier losse woorden");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.length()).isLessThanOrEqualTo(200);
        assertThat(passwords.isRight("vier losse woorden", hash)).isTrue();
        assertThat(passwords.isRight("vier losse woorde", hash)).isFalse();
        assertThat(passwords.isRight("", hash)).isFalse();
    }

    @Test
    void samePasswordHasAnotherHashEachTime() {
        assertThat(passwords.hash("vier losse woorden")).isNotEqualTo(passwords.hash("vier losse woorden"));
    }

    @Test
    void nobodyHasNoPasswordThatIsRight() {
        assertThat(passwords.isRight("nobody", null)).isFalse();
    }

    @Test
    void hashOfEarlierCostStaysUsable() {
        var earlier = new Passwords(costing(1024, 1, Duration.ofSeconds(10))).hash("vier losse woorden");
        assertThat(passwords.isRight("vier losse woorden", earlier)).isTrue();
    }

    @Test
    void rushIsToldToComeBackLater() throws Exception {
        var one = new Passwords(costing(16_384, 1, Duration.ZERO));
        var refused = new CompletableFuture<Refusal>();
        Runnable signIns = () -> {
            while (!refused.isDone()) {
                try {
                    one.hash("vier losse woorden");
                } catch (Refusal tooBusy) {
                    refused.complete(tooBusy);
                }
            }
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            pool.execute(signIns);
            pool.execute(signIns);
            assertThat(refused.get(1, TimeUnit.MINUTES)).hasMessageContaining("halve minuut");
        } finally {
            refused.cancel(false);
            pool.shutdown();
        }
    }

    private static PasswordConfig costing(int memory, int iterations, Duration patience) {
        return new PasswordConfig() {
            @Override
            public int memory() {
                return memory;
            }

            @Override
            public int iterations() {
                return iterations;
            }

            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Duration patience() {
                return patience;
            }
        };
    }
}

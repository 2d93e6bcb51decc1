package nl.meldcodewijzer.account.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
        var slow = new Passwords(costing(65_536, 8, Duration.ZERO));
        var pool = Executors.newFixedThreadPool(1);
        try {
            var started = new CountDownLatch(1);
            var first = pool.submit(() -> {
                started.countDown();
                slow.hash("een");
            });
            started.await();
            assertThatThrownBy(() -> {
                        while (!first.isDone()) {
                            slow.hash("twee");
                        }
                    })
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("halve minuut");
            first.get();
        } catch (java.util.concurrent.ExecutionException lostTheRace) {
            assertThat(lostTheRace).hasCauseInstanceOf(Refusal.class);
        } finally {
            pool.shutdownNow();
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

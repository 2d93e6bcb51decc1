package nl.meldcodewijzer.account.act;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.store.SignInFailures;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.Test;

@ServiceTest
class LetGoOfGuessesTest {

    @Inject
    LetGoOfGuesses letGoOfGuesses;

    @Inject
    SignInFailures failures;

    @Inject
    GuessConfig config;

    @Inject
    Sql sql;

    @Test
    void onlyWhatStillCountsIsKept() {
        var key = GuessKey.account("toets|" + UUID.randomUUID());
        requiringNew().run(() -> {
            var old = failures.add(key);
            failures.add(key);
            sql.change(
                    "update sign_in_failure set failed_at = current_timestamp(6) - interval ? second where id = ?",
                    config.window().toSeconds() + 60,
                    old);
        });
        assertThat(rows(key)).isEqualTo(2);
        letGoOfGuesses.clear();
        assertThat(rows(key)).isEqualTo(1);
    }

    private int rows(GuessKey key) {
        return sql.first("select count(*) from sign_in_failure where key_hash = ?", row -> row.getInt(1), key.digest())
                .orElseThrow();
    }
}

package nl.meldcodewijzer.account.act;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Hashes and checks passwords with Argon2id. Slow on purpose: never call it inside a transaction. */
@ApplicationScoped
public class Passwords {

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function;
    private final Semaphore turns;
    private final long patience;
    private final String nobodysHash;

    Passwords(PasswordConfig config) {
        function = Argon2Function.getInstance(config.memory(), config.iterations(), 1, HASH_BYTES, Argon2.ID);
        turns = new Semaphore(config.atOnce(), true);
        patience = config.patience().toMillis();
        nobodysHash = make("nobody");
    }

    public String hash(String password) {
        return inTurn(() -> make(password));
    }

    /** Takes as long without a hash as with one, so that the time does not tell which accounts exist. */
    public boolean isRight(String password, @Nullable String hash) {
        return inTurn(() -> {
            var stored = hash == null ? nobodysHash : hash;
            var matches = Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
            return matches && hash != null;
        });
    }

    private String make(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static Refusal busy() {
        return new Refusal(503, "Even te druk", "Probeer het over een halve minuut opnieuw.", List.of(), Map.of());
    }
}

package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** Wrong guesses per key; rows, so that a restart forgives nobody. */
@ApplicationScoped
public class SignInFailures {

    private static final int AT_ONCE = 1000;

    private final Sql sql;

    SignInFailures(Sql sql) {
        this.sql = sql;
    }

    public UUID add(GuessKey key) {
        var id = Ids.next();
        sql.change("insert into sign_in_failure (id, key_hash) values (?, ?)", id, key.digest());
        return id;
    }

    public int count(GuessKey key, Duration window) {
        return sql.first(
                        "select count(*) from sign_in_failure where key_hash = ?"
                                + " and failed_at > current_timestamp(6) - interval ? second",
                        row -> row.getInt(1),
                        key.digest(),
                        window.toSeconds())
                .orElse(0);
    }

    public void remove(UUID id) {
        sql.change("delete from sign_in_failure where id = ?", id);
    }

    /**
     * Forgives what still counts; the rest belongs to {@link #forgetOld}. Row by row: a delete that searches may lock what others
     * are writing, and then two of them can wait for one another.
     */
    public void forgive(GuessKey key, Duration window) {
        sql.rows(
                        "select id from sign_in_failure where key_hash = ?"
                                + " and failed_at > current_timestamp(6) - interval ? second order by id",
                        row -> UUID.fromString(row.getString(1)),
                        key.digest(),
                        window.toSeconds())
                .forEach(this::remove);
    }

    /**
     * Clears rows that no longer count. Never where a guess is counted: it locks the end of the index, where at the same
     * moment others write theirs.
     *
     * @return how many, at most a thousand
     */
    public int forgetOld(Duration window) {
        return sql.change(
                "delete from sign_in_failure where failed_at < current_timestamp(6) - interval ? second limit "
                        + AT_ONCE,
                window.toSeconds());
    }
}

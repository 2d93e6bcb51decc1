package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.meldcodewijzer.account.KeptAnswer;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** What calls with a key were answered, written in the transaction of the deed, so that neither is there without the other. */
@ApplicationScoped
public class KeptAnswers implements PersonalTraces {

    private final Sql sql;

    KeptAnswers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits for the same key when it is being answered.
     *
     * @param request digest of what is asked
     * @return false when the key was used before
     */
    public boolean claim(PersonId person, String key, String request) {
        return sql.insertOnce(
                "insert into kept_answer (person_id, idempotency_key, request) values (?, ?, ?)",
                person.value(),
                key,
                HexFormat.of().parseHex(request));
    }

    /** The answer to a key that this transaction claimed. */
    public void keep(PersonId person, String key, KeptAnswer answer) {
        sql.change(
                "update kept_answer set status = ?, location = ?, body = ? where person_id = ? and idempotency_key = ?",
                answer.status(),
                answer.location(),
                answer.body(),
                person.value(),
                key);
    }

    public Optional<KeptAnswer> find(PersonId person, String key) {
        return sql.first(
                "select request, status, location, body from kept_answer where person_id = ? and idempotency_key = ?",
                row -> new KeptAnswer(
                        HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2), row.getString(3), row.getString(4)),
                person.value(),
                key);
    }

    /** Forgets what was answered longer ago than this. */
    public int clear(Duration keep) {
        return sql.change(
                "delete from kept_answer where made_at < current_timestamp(6) - interval ? second", keep.toSeconds());
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("delete from kept_answer where person_id = ?", person.value());
    }
}

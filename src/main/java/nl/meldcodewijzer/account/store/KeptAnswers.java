package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.account.KeptAnswer;
import nl.meldcodewijzer.account.KeptAnswer.Asked;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.PackedText;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.site.SqlFault;

/** What calls with a key were answered, written in the transaction of the deed, so that neither is there without the other. */
@ApplicationScoped
public class KeptAnswers implements PersonalTraces {

    private final Sql sql;

    KeptAnswers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits a few seconds for the same key when it is being answered.
     *
     * @return false when the key was used before
     * @throws Refusal when it is being answered for longer than that
     */
    public boolean claim(PersonId person, String key, Asked asked) {
        try {
            return sql.insertOnce(
                    "set statement innodb_lock_wait_timeout = 5 for"
                            + " insert into kept_answer (person_id, idempotency_key, address, request)"
                            + " values (?, ?, ?, unhex(?))",
                    person.value(),
                    key,
                    asked.address(),
                    asked.digest());
        } catch (SqlFault fault) {
            if (fault.hasWaitedTooLong()) {
                throw Refusal.conflict(
                        "idempotency-key-in-use",
                        "Deze aanvraag wordt nog behandeld. Stuur haar over een paar tellen nog eens.");
            }
            throw fault;
        }
    }

    /** The answer to a key that this transaction claimed. */
    public void keep(PersonId person, String key, KeptAnswer answer) {
        sql.change(
                "update kept_answer set status = ?, location = ?, body = ? where person_id = ? and idempotency_key = ?",
                answer.status(),
                answer.location(),
                PackedText.pack(answer.body()),
                person.value(),
                key);
    }

    /** Empty when the key belongs to something else, or to the same asked with other grants. */
    public Optional<KeptAnswer> find(PersonId person, String key, Asked asked) {
        return sql.first(
                "select status, location, body from kept_answer"
                        + " where person_id = ? and idempotency_key = ? and request = unhex(?)",
                row -> new KeptAnswer(row.getInt(1), row.getString(2), PackedText.unpack(row.getBytes(3))),
                person.value(),
                key,
                asked.digest());
    }

    /** Forgets what was answered longer ago than this. */
    public void clear(Duration keep) {
        sql.change(
                "delete from kept_answer where made_at < current_timestamp(6) - interval ? second", keep.toSeconds());
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("delete from kept_answer where person_id = ?", person.value());
    }
}

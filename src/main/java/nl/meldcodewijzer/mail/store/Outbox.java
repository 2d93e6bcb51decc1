package nl.meldcodewijzer.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.mail.Setback.Why;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Mail that waits to be sent, and what became of it. */
@ApplicationScoped
public class Outbox implements PersonalTraces {

    /** A mail to send now, to the address of today; absent when there is none. */
    public record Claimed(UUID id, @Nullable String address, String subject, String body, int tries) {}

    /**
     * One that did not get out, without its content.
     *
     * @param why it failed; absent when it is not known whether it went out
     * @param reply numbers of the mail server, or empty
     */
    public record Stuck(
            UUID id,
            String kind,
            Instant writtenAt,
            int tries,
            @Nullable Why why,
            String reply) {}

    /** Longer than any reminder stays due: until then its row keeps the same mail from being written again. */
    private static final int DAYS_KNOWN = 800;

    private final Sql sql;

    Outbox(Sql sql) {
        this.sql = sql;
    }

    /** False when it was written before. */
    public boolean write(PersonId to, Letter letter) {
        return sql.insertOnce(
                "insert into mail (id, person_id, kind, mail_key, subject, body) select ?, ?, ?, ?, ?, ?"
                        + " from dual where not exists (select 1 from mail where person_id = ? and kind = ? and mail_key = ?)",
                Ids.next(),
                to.value(),
                letter.kind(),
                letter.key(),
                letter.subject(),
                letter.body(),
                to.value(),
                letter.kind(),
                letter.key());
    }

    /** The next one that may go out, held for a while; of two senders one gets it. */
    public Optional<Claimed> claim(Duration lease) {
        var next = sql.hold(
                "select id from mail where state = 'waiting' and not_before <= current_timestamp(6)"
                        + " order by not_before limit 1 for update skip locked",
                row -> UUID.fromString(row.getString(1)));
        next.ifPresent(id -> sql.change(
                "update mail set state = 'sending', tries = tries + 1,"
                        + " claimed_until = current_timestamp(6) + interval ? second where id = ?",
                lease.toSeconds(),
                id));
        return next.flatMap(id -> sql.first(
                "select m.id, p.email, m.subject, m.body, m.tries from mail m join person p on p.id = m.person_id"
                        + " where m.id = ?",
                row -> new Claimed(id, row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                id));
    }

    public void sent(UUID id) {
        end(id, "sent", null, null);
    }

    /**
     * Not sent any more.
     *
     * @param reply numbers of the mail server, or empty
     */
    public void failed(UUID id, Why why, String reply) {
        end(id, "failed", why, reply.isEmpty() ? null : reply);
    }

    /** Whether it went out is not known. */
    public void unknown(UUID id) {
        end(id, "unknown", null, null);
    }

    /** Waits again, and this was no try: there was nobody to send it to. */
    public void release(UUID id, Duration after) {
        sql.change(
                "update mail set state = 'waiting', claimed_until = null, tries = tries - 1,"
                        + " not_before = current_timestamp(6) + interval ? second where id = ? and state = 'sending'",
                after.toSeconds(),
                id);
    }

    /** Tried again later. */
    public void later(UUID id, Duration after) {
        sql.change(
                "update mail set state = 'waiting', claimed_until = null,"
                        + " not_before = current_timestamp(6) + interval ? second where id = ? and state = 'sending'",
                after.toSeconds(),
                id);
    }

    /** Those whose sender broke off: whether they went out is not known. */
    public int giveUpOnBroken() {
        return sql.change("update mail set state = 'unknown', ended_at = current_timestamp(6)"
                + " where state = 'sending' and claimed_until < current_timestamp(6)");
    }

    /** Those that waited longer than this, since they were written or asked for again. */
    public int giveUpOnOld(Duration oldest) {
        return sql.change(
                "update mail set state = 'failed', why = ?, ended_at = current_timestamp(6) where state = 'waiting'"
                        + " and coalesce(asked_at, written_at) < current_timestamp(6) - interval ? second",
                Why.TOO_OLD.code(),
                oldest.toSeconds());
    }

    /** Drops what still waits for a person of one kind. */
    public int drop(PersonId person, String kind) {
        return sql.change(
                "delete from mail where person_id = ? and kind = ? and state = 'waiting'", person.value(), kind);
    }

    /** Drops what still waits for a person. */
    public int drop(PersonId person) {
        return sql.change("delete from mail where person_id = ? and state = 'waiting'", person.value());
    }

    /**
     * Empties what was sent, or did not get out, longer ago than this: it cannot be sent any more. The row, without text, goes
     * much later.
     */
    public int clear(Duration keep) {
        sql.change(
                "delete from mail where state in ('sent', 'failed', 'unknown')"
                        + " and ended_at < current_timestamp(6) - interval ? day",
                DAYS_KNOWN);
        return sql.change(
                "update mail set subject = '', body = '' where state in ('sent', 'failed', 'unknown') and body <> ''"
                        + " and ended_at < current_timestamp(6) - interval ? second",
                keep.toSeconds());
    }

    /** Those that can still be sent, newest first. */
    public List<Stuck> stuck(int limit) {
        return sql.rows(
                "select id, kind, written_at, tries, why, coalesce(reply, '') from mail"
                        + " where state in ('failed', 'unknown') and body <> '' order by written_at desc limit ?",
                Outbox::stuck,
                limit);
    }

    private static Stuck stuck(ResultSet row) throws SQLException {
        var why = row.getString(5);
        return new Stuck(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                Sql.instant(row, 3),
                row.getInt(4),
                why == null ? null : Why.of(why),
                row.getString(6));
    }

    public int waiting() {
        return sql.first("select count(*) from mail where state in ('waiting', 'sending')", row -> row.getInt(1))
                .orElse(0);
    }

    /** Whether one ever got out, of those that are still kept. */
    public boolean anySent() {
        return sql.first("select 1 from mail where state = 'sent' limit 1", row -> row.getInt(1))
                .isPresent();
    }

    /** Sends one that did not get out again, because somebody says so. */
    public boolean again(UUID id) {
        return sql.change(
                        "update mail set state = 'waiting', tries = 0, ended_at = null, claimed_until = null, why = null, reply = null,"
                                + " asked_at = current_timestamp(6), not_before = current_timestamp(6)"
                                + " where id = ? and state in ('failed', 'unknown') and body <> ''",
                        id)
                == 1;
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("delete from mail where person_id = ?", person.value());
    }

    private void end(UUID id, String state, @Nullable Why why, @Nullable String reply) {
        sql.change(
                "update mail set state = ?, why = ?, reply = ?, ended_at = current_timestamp(6), claimed_until = null"
                        + " where id = ? and state = 'sending'",
                state,
                why == null ? null : why.code(),
                reply,
                id);
    }
}

package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.OpenSession;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Where people are signed in. */
@ApplicationScoped
public class Sessions {

    private static final int DEVICE_LENGTH = 200;

    private final Sql sql;

    Sessions(Sql sql) {
        this.sql = sql;
    }

    public void open(PersonId person, SessionToken token, @Nullable String device, DeviceKind kind, Duration lasts) {
        sql.change(
                "insert into sign_in_session (token_hash, person_id, device, shared, expires_at)"
                        + " values (?, ?, ?, ?, current_timestamp(6) + interval ? second)",
                token.digest(),
                person.value(),
                device == null ? null : device.substring(0, Math.min(device.length(), DEVICE_LENGTH)),
                kind == DeviceKind.SHARED,
                lasts.toSeconds());
    }

    /** Whoever shows the token ends it. */
    public void end(SessionToken token) {
        sql.change(
                "update sign_in_session set ended_at = current_timestamp(6) where token_hash = ? and ended_at is null",
                token.digest());
    }

    public void endAll(PersonId person) {
        sql.change(
                "update sign_in_session set ended_at = current_timestamp(6) where person_id = ? and ended_at is null",
                person.value());
    }

    /** Also what was written down about the devices. */
    public void forget(PersonId person) {
        endAll(person);
        sql.change("update sign_in_session set device = null where person_id = ?", person.value());
    }

    public void endOthers(PersonId person, SessionToken mine) {
        sql.change(
                "update sign_in_session set ended_at = current_timestamp(6)"
                        + " where person_id = ? and token_hash <> ? and ended_at is null",
                person.value(),
                mine.digest());
    }

    public List<OpenSession> of(PersonId person, SessionToken mine, Duration idle, Duration idleWhenShared) {
        return sql.rows(
                "select device, created_at, seen_at, token_hash = ? from sign_in_session where person_id = ?"
                        + " and ended_at is null and expires_at > current_timestamp(6)"
                        + " and seen_at > current_timestamp(6) - interval if(shared, ?, ?) second order by seen_at desc",
                row -> new OpenSession(row.getString(1), Sql.instant(row, 2), Sql.instant(row, 3), row.getBoolean(4)),
                mine.digest(),
                person.value(),
                idleWhenShared.toSeconds(),
                idle.toSeconds());
    }
}

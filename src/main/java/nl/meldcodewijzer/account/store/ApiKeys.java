package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.ApiKey;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** The keys of programs; they can do what their person can do, and no more. */
@ApplicationScoped
public class ApiKeys {

    private final Sql sql;

    ApiKeys(Sql sql) {
        this.sql = sql;
    }

    public List<ApiKey> of(PersonId person) {
        return sql.rows(
                "select id, name, created_at, expires_at from api_key where person_id = ? and ended_at is null"
                        + " and expires_at > current_timestamp(6) order by created_at",
                row -> new ApiKey(
                        UUID.fromString(row.getString(1)), row.getString(2), Sql.instant(row, 3), Sql.instant(row, 4)),
                person.value());
    }

    public UUID add(PersonId person, String name, SessionToken key, Duration lasts) {
        var id = Ids.next();
        sql.change(
                "insert into api_key (id, key_hash, person_id, name, expires_at)"
                        + " values (?, ?, ?, ?, current_timestamp(6) + interval ? second)",
                id,
                key.digest(),
                person.value(),
                name,
                lasts.toSeconds());
        return id;
    }

    public boolean end(PersonId person, UUID id) {
        return sql.change(
                        "update api_key set ended_at = current_timestamp(6)"
                                + " where person_id = ? and id = ? and ended_at is null",
                        person.value(),
                        id)
                > 0;
    }

    public void endAll(PersonId person) {
        sql.change(
                "update api_key set ended_at = current_timestamp(6) where person_id = ? and ended_at is null",
                person.value());
    }
}

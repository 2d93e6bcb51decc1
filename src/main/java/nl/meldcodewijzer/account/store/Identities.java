package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Identified;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a request comes from: one statement outside any transaction, because every request of a signed-in person pays for it.
 * The moment of the database decides what has expired, the same on every node.
 */
@ApplicationScoped
public class Identities {

    private static final String PERSON_AND_GRANTS = """
            from %s s
            join account a on a.person_id = s.person_id and a.blocked_at is null
            join person p on p.id = a.person_id and p.erased_at is null
            left join role_grant g on g.person_id = p.id and g.from_date <= ? and (g.until_date is null or g.until_date >= ?)
            where s.%s = ? and s.ended_at is null and s.expires_at > current_timestamp(6)""";

    private static final String GRANT =
            "p.id, p.name, g.role, g.organisation_id, g.unit_id, g.team, g.authority, g.region, g.from_date, g.until_date";

    private static final String BY_SESSION =
            "select s.seen_at < current_timestamp(6) - interval ? second, s.shared, " + GRANT + " "
                    + PERSON_AND_GRANTS.formatted("sign_in_session", "token_hash")
                    + " and s.seen_at > current_timestamp(6) - interval if(s.shared, ?, ?) second";

    private static final String BY_KEY =
            "select false, false, " + GRANT + " " + PERSON_AND_GRANTS.formatted("api_key", "key_hash");

    private static final Duration SEEN_LONG_AGO = Duration.ofMinutes(2);

    private final DataSource database;

    Identities(DataSource database) {
        this.database = database;
    }

    public Optional<Identified> bySession(SessionToken token, LocalDate today, Duration idle, Duration idleWhenShared) {
        return find(
                BY_SESSION,
                SEEN_LONG_AGO.toSeconds(),
                today,
                today,
                token.digest(),
                idleWhenShared.toSeconds(),
                idle.toSeconds());
    }

    public Optional<Identified> byApiKey(SessionToken key, LocalDate today) {
        return find(BY_KEY, today, today, key.digest());
    }

    /** Remembers that the session is used; asked for seldom, so that reading pages writes nothing. */
    public void seen(SessionToken token) {
        change("update sign_in_session set seen_at = current_timestamp(6) where token_hash = ?", token);
    }

    public void end(SessionToken token) {
        change(
                "update sign_in_session set ended_at = current_timestamp(6) where token_hash = ? and ended_at is null",
                token);
    }

    private void change(String sql, SessionToken token) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setBytes(1, token.digest());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not note what became of a session", e);
        }
    }

    private Optional<Identified> find(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            return find(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not find out who is signed in", e);
        }
    }

    private static Optional<Identified> find(Connection connection, String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(identified(rows));
            }
        }
    }

    // by number: the driver makes a table of the names for every answer
    private static Identified identified(ResultSet rows) throws SQLException {
        var seenLongAgo = rows.getBoolean(1);
        var device = rows.getBoolean(2) ? DeviceKind.SHARED : DeviceKind.OWN;
        var person = new PersonId(UUID.fromString(rows.getString(3)));
        var name = rows.getString(4);
        var grants = new ArrayList<Grant>();
        do {
            var role = rows.getString(5);
            if (role != null) {
                grants.add(grant(Role.of(role), rows, 6));
            }
        } while (rows.next());
        return new Identified(person, name == null ? "" : name, grants, device, seenLongAgo);
    }

    @SuppressWarnings("NullAway") // the nullable columns of a grant
    private static Grant grant(Role role, ResultSet row, int column) throws SQLException {
        return new Grant(
                role,
                uuid(row.getString(column++)),
                uuid(row.getString(column++)),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getObject(column++, LocalDate.class),
                row.getObject(column, LocalDate.class));
    }

    @Nullable
    private static UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

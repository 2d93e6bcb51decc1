package nl.meldcodewijzer.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plain SQL in the current transaction, for questions about many rows at once. */
@ApplicationScoped
public class Sql {

    /** Makes one result of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int DUPLICATE_KEY = 1062;

    private final EntityManager entities;

    Sql(EntityManager entities) {
        this.entities = entities;
    }

    /** A collection among the values fills as many places in {@code in (?)}; an empty one finds nothing. */
    public <T> List<T> rows(String query, Row<T> row, @Nullable Object... values) {
        return session().doReturningWork(connection -> {
            try (var statement = prepared(connection, query, values);
                    var result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> first(String query, Row<T> row, @Nullable Object... values) {
        return rows(query, row, values).stream().findFirst();
    }

    /** How many rows it changed. */
    public int change(String command, @Nullable Object... values) {
        return session().doReturningWork(connection -> {
            try (var statement = prepared(connection, command, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Inserts a row unless one with the same unique key is there. A command that looks first ({@code where not exists}) keeps
     * the driver from warning about each row that is there; who comes between the two is still told apart here.
     *
     * @return false when it was there; any other fault, such as a reference to nothing, is thrown
     */
    public boolean insertOnce(String command, @Nullable Object... values) {
        return session().doReturningWork(connection -> {
            try (var statement = prepared(connection, command, values)) {
                return statement.executeUpdate() == 1;
            } catch (SQLException fault) {
                if (fault.getErrorCode() == DUPLICATE_KEY) {
                    return false;
                }
                throw fault;
            }
        });
    }

    /** The same command for many rows, sent in batches. */
    public void changeAll(String command, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        session().doWork(connection -> {
            try (var statement = connection.prepareStatement(command)) {
                for (var values : rows) {
                    fill(statement, Arrays.asList(values));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** What the entities changed so far is sent first, so that plain SQL sees it. */
    private Session session() {
        entities.flush();
        return entities.unwrap(Session.class);
    }

    private static PreparedStatement prepared(Connection connection, String query, @Nullable Object[] values)
            throws SQLException {
        if (Arrays.stream(values).noneMatch(Collection.class::isInstance)) {
            var statement = connection.prepareStatement(query);
            fill(statement, Arrays.asList(values));
            return statement;
        }
        return preparedForMany(connection, query, values);
    }

    private static PreparedStatement preparedForMany(Connection connection, String query, @Nullable Object[] values)
            throws SQLException {
        var text = new StringBuilder();
        var flat = new ArrayList<@Nullable Object>();
        var parts = query.split("\\?", -1);
        for (int i = 0; i < parts.length; i++) {
            text.append(parts[i]);
            if (i < values.length) {
                if (values[i] instanceof Collection<?> many) {
                    text.append(many.isEmpty() ? "null" : String.join(", ", Collections.nCopies(many.size(), "?")));
                    flat.addAll(many);
                } else {
                    text.append('?');
                    flat.add(values[i]);
                }
            }
        }
        var statement = connection.prepareStatement(text.toString());
        fill(statement, flat);
        return statement;
    }

    private static void fill(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i) instanceof Instant instant ? utc(instant) : values.get(i));
        }
    }

    // The driver shifts an Instant by the zone of this machine; a date and time in UTC it leaves alone.
    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A {@code datetime} column, which is in UTC. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

package nl.meldcodewijzer.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in the transaction that is open. Who only reads needs none: at {@code read committed}, which
 * {@code application.properties} asks for, every statement sees what was committed when it began, with or without one, and
 * opening and ending one takes three turns with the database.
 *
 * <p>What the database refuses is thrown as {@link SqlFault}.
 */
@ApplicationScoped
public class Sql {

    /** Makes one result of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private static final int BATCH = 500;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    Sql(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** A collection among the values fills as many places in {@code in (?)}; an empty one finds nothing. */
    public <T> List<T> rows(String query, Row<T> row, @Nullable Object... values) {
        return execute(query, values, statement -> {
            try (var result = statement.executeQuery()) {
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

    /** What an {@code insert ... returning} gives; empty when nothing was inserted. */
    public <T> Optional<T> returning(String command, Row<T> row, @Nullable Object... values) {
        needTransaction();
        return first(command, row, values);
    }

    /** The first of what a {@code select ... for update} finds; all of it stays locked until the end of the transaction. */
    public <T> Optional<T> hold(String query, Row<T> row, @Nullable Object... values) {
        needTransaction();
        return first(query, row, values);
    }

    /** How many rows it changed. */
    public int change(String command, @Nullable Object... values) {
        needTransaction();
        return execute(command, values, PreparedStatement::executeUpdate);
    }

    /**
     * Inserts a row unless one with the same unique key is there. A command that looks first ({@code where not exists}) keeps
     * the driver from warning about each row that is there; who comes between the two is still told apart here.
     *
     * @return false when it was there; any other fault, such as a reference to nothing, is thrown
     */
    public boolean insertOnce(String command, @Nullable Object... values) {
        try {
            return change(command, values) == 1;
        } catch (SqlFault fault) {
            if (fault.isDuplicate()) {
                return false;
            }
            throw fault;
        }
    }

    /** The same command for many rows, sent in batches. */
    public void changeAll(String command, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        needTransaction();
        execute(command, new Object[0], statement -> {
            int added = 0;
            for (var values : rows) {
                fill(statement, Arrays.asList(values));
                statement.addBatch();
                if (++added % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    /** A write that nobody commits together with the rest of its deed is a mistake in the program. */
    private void needTransaction() {
        var status = transaction.getTransactionStatus();
        if (status != Status.STATUS_ACTIVE && status != Status.STATUS_MARKED_ROLLBACK) {
            throw new IllegalStateException("Writing and locking need a transaction");
        }
    }

    private <T> T execute(String text, @Nullable Object[] values, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, text, values)) {
            return work.with(statement);
        } catch (SQLException fault) {
            throw new SqlFault(fault);
        }
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

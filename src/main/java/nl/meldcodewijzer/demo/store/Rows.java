package nl.meldcodewijzer.demo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows for one table, sent in one batch. */
final class Rows {

    private final String table;
    private final String[] columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Rows(String table, String... columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(@Nullable Object... values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(table + " takes " + columns.length + " values, not " + values.length);
        }
        rows.add(values);
    }

    void insert(Connection connection) throws SQLException {
        var marks = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
        var sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                for (int index = 0; index < row.length; index++) {
                    var value = row[index];
                    statement.setObject(index + 1, value instanceof UUID id ? id.toString() : value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

package nl.meldcodewijzer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** How many statements the database executes for something, whichever way they are sent; commits are not counted. */
@ApplicationScoped
public class StatementCount {

    private final DataSource database;

    StatementCount(DataSource database) {
        this.database = database;
    }

    /** Counts for the whole server: nothing else may run meanwhile. */
    public long during(Callable<?> work) throws Exception {
        var before = executed();
        work.call();
        return executed() - before - 1; // the counting itself
    }

    private long executed() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sum(variable_value) from information_schema.global_status
                        where variable_name in ('com_insert', 'com_insert_select', 'com_update', 'com_update_multi',
                          'com_delete', 'com_delete_multi', 'com_replace', 'com_replace_select', 'com_select')
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

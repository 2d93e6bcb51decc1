package nl.meldcodewijzer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.meldcodewijzer.embedded.EmbeddedDatabase;

/** One real MariaDB for all tests, empty at the start of each run; only the software stays in target/. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Set by the benchmark, which measures on the database as the service itself starts it. */
    private static final String DURABLE = "meldcodewijzer.test.durable";

    private static final String[] DEFAULTS = {};

    // nothing has to survive a power cut
    private static final String[] NOTHING_TO_KEEP = {
        "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-flush-method=nosync"
    };

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(
                Path.of("target", "test-database"), Boolean.getBoolean(DURABLE) ? DEFAULTS : NOTHING_TO_KEEP);
        empty();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(freePort()));
    }

    /** Where a test may start a mail server; without one nobody answers there. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty() {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database meldcodewijzer");
            statement.execute("create database meldcodewijzer character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}

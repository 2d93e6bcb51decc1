package nl.meldcodewijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** One start after another in one test: each costs seconds. The folder lies in the temporary folder on purpose. */
    @Test
    void keepsItsDataAndBelongsToOneServiceAtATime(@TempDir Path temporary) throws IOException, SQLException {
        var folder = SpareFolder.in(temporary);
        var ofAnother = Files.createTempFile("#sql-temptable-of-another-", ".MAI");
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Files.deleteIfExists(ofAnother))
                    .as("what another database has in the temporary folder is still there")
                    .isTrue();
            run(database, "create table kept (word varchar(20))", "insert into kept values ('één')");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOfSatisfying(DatabaseNotStarted.class, refused -> assertThat(refused.explanation())
                            .contains(folder.toString(), "draait hier al", "MELDCODEWIJZER_DATA"));
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.username(), "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mariadb/password"))))
                .isEqualTo("rw-------");
        Files.delete(folder.resolve("mariadb/password")); // a lost password is no lost database
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("één");
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

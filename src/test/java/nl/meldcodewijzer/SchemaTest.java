package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {

    @Inject
    DataSource dataSource;

    @Test
    void sessionsRunInUtc() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select @@session.time_zone")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("+00:00");
        }
    }
}

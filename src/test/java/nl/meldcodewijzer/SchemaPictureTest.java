package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md shows the tables and their references as they are; a difference writes the right picture to target/. */
@ServiceTest
class SchemaPictureTest {

    private static final String REFERENCES = """
            SELECT DISTINCT table_name, referenced_table_name FROM information_schema.key_column_usage
            WHERE table_schema = database() AND referenced_table_name IS NOT NULL ORDER BY 1, 2
            """;
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = database() AND table_name <> 'flyway_schema_history' ORDER BY 1
            """;

    @Inject
    DataSource dataSource;

    @Test
    void thePictureOfTheTablesIsTrue() throws SQLException, IOException {
        var picture = picture();
        var file = Path.of("ARCHITECTURE.md");
        var text = Files.readString(file);
        if (!text.contains(picture)) {
            Files.writeString(
                    Path.of("target", "ARCHITECTURE.md"),
                    text.replaceAll("(?s)<!-- schema -->.*<!-- /schema -->", picture));
        }
        assertThat(text)
                .as("ARCHITECTURE.md; the right text is in target/ARCHITECTURE.md")
                .contains(picture);
    }

    private String picture() throws SQLException {
        var lines = new StringBuilder("<!-- schema -->\n```mermaid\nerDiagram\n");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var alone = new TreeSet<String>();
            try (var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    alone.add(rows.getString(1));
                }
            }
            try (var rows = statement.executeQuery(REFERENCES)) {
                while (rows.next()) {
                    lines.append("  ")
                            .append(rows.getString(2))
                            .append(" ||--o{ ")
                            .append(rows.getString(1))
                            .append(" : \"\"\n");
                    alone.remove(rows.getString(1));
                    alone.remove(rows.getString(2));
                }
            }
            alone.forEach(table -> lines.append("  ").append(table).append('\n'));
        }
        return lines.append("```\n<!-- /schema -->").toString();
    }
}

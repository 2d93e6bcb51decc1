package nl.meldcodewijzer.demo.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes the demo region's past straight into the tables of the features. Only the demo does so: the features' own acts
 * date what they do today, and three years of history happened before.
 */
@ApplicationScoped
public class DemoRows {

    private final DataSource dataSource;

    DemoRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean isEmptyDatabase() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT NOT EXISTS (SELECT 1 FROM organisation) AND NOT EXISTS (SELECT 1 FROM account)")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look whether the database is empty", e);
        }
    }

    public void insert(List<Section> sections) {
        try (var connection = dataSource.getConnection()) {
            for (var section : sections) {
                for (var rows : section.tables()) {
                    rows.insert(connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write the demo region", e);
        }
    }

    /** Tables that belong together, in the order in which they refer to one another. */
    public sealed interface Section
            permits OrganisationRows, StaffRows, LearningRows, AccountRows, AgreementRows, GroupRows, EvidenceRows {

        List<Rows> tables();
    }
}

package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import nl.meldcodewijzer.site.Sql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaCheckTest {

    @Inject
    Flyway flyway;

    @Inject
    Sql sql;

    @Test
    void aSchemaThatIsUpToDateIsFine() {
        assertThatCode(() -> SchemaCheck.refuseWhenBehind(flyway)).doesNotThrowAnyException();
    }

    @Test
    void aSchemaThatIsBehindStopsTheServiceAndSaysWhatToDo() {
        var behind = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .table("another_history")
                .load();
        assertThatThrownBy(() -> SchemaCheck.refuseWhenBehind(behind))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("001 create region")
                .hasMessageContaining("migrate");
    }

    @Test
    void aChangeThatBrokeHalfwayStopsItToo() {
        var last =
                "(select installed_rank from (select max(installed_rank) installed_rank from flyway_schema_history) l)";
        mark(false, last);
        try {
            assertThatThrownBy(() -> SchemaCheck.refuseWhenBehind(flyway))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("halverwege mislukt");
        } finally {
            mark(true, last);
        }
    }

    private void mark(boolean success, String rank) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "update flyway_schema_history set success = ? where installed_rank = " + rank, success));
    }
}

package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaCheckTest {

    @Inject
    Flyway flyway;

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
}

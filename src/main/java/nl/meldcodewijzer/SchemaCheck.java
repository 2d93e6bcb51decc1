package nl.meldcodewijzer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jboss.logging.Logger;

/** First of all at start-up: a schema that is behind stops the service, or each of its pages would find out by itself. */
@Singleton
class SchemaCheck {

    private static final Logger LOG = Logger.getLogger(SchemaCheck.class);

    private final Flyway flyway;
    private final boolean migrates;

    SchemaCheck(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates) {
        this.flyway = flyway;
        this.migrates = migrates;
    }

    void onStart(@Observes @Priority(1) StartupEvent start) {
        if (!migrates) {
            refuseWhenBehind(flyway);
        }
    }

    /** A schema that is ahead is fine: another node is newer, and what it changed lets the older ones go on. */
    static void refuseWhenBehind(Flyway flyway) {
        var missing = Arrays.stream(flyway.info().all())
                .filter(SchemaCheck::isMissing)
                .toList();
        if (!missing.isEmpty()) {
            var message = missing.stream()
                    .map(each -> each.getVersion() + " " + each.getDescription()
                            + (each.getState().isFailed() ? " (halverwege mislukt: herstel dit eerst)" : ""))
                    .collect(Collectors.joining(
                            "\n  ",
                            "Het schema van de database loopt achter. Dit moet er nog bij:\n  ",
                            "\nDe service start niet. Doe eerst de opdracht migrate."));
            LOG.error(message); // before the trace with which Quarkus stops
            throw new IllegalStateException(message);
        }
    }

    /** Ignored is one with a lower number than the last that was done. */
    private static boolean isMissing(MigrationInfo each) {
        return each.getState() == MigrationState.PENDING
                || each.getState() == MigrationState.IGNORED
                || each.getState().isFailed();
    }
}

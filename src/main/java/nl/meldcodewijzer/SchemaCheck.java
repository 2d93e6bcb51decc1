package nl.meldcodewijzer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** First of all at start-up: a schema that is behind stops the service, or each of its pages would find out by itself. */
@Singleton
class SchemaCheck {

    private static final Logger LOG = Logger.getLogger(SchemaCheck.class);

    private final Flyway flyway;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    void onStart(@Observes @Priority(1) StartupEvent start) {
        refuseWhenBehind(flyway);
    }

    /** A schema that is ahead is fine: another node is newer, and what it changed lets the older ones go on. */
    static void refuseWhenBehind(Flyway flyway) {
        var pending = flyway.info().pending();
        if (pending.length > 0) {
            var message = Arrays.stream(pending)
                    .map(each -> each.getVersion() + " " + each.getDescription())
                    .collect(Collectors.joining(
                            "\n  ",
                            "Het schema van de database loopt achter. Dit moet er nog bij:\n  ",
                            "\nDe service start niet. Doe eerst de opdracht migrate."));
            LOG.error(message); // before the trace with which Quarkus stops
            throw new IllegalStateException(message);
        }
    }
}

package nl.meldcodewijzer;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** First of all at start-up: a schema that is behind stops the service, or each of its pages would find out by itself. */
@Singleton
class SchemaCheck {

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
            throw new PreventFurtherStepsException(
                    Arrays.stream(pending)
                            .map(each -> each.getVersion() + " " + each.getDescription())
                            .collect(Collectors.joining(
                                    "\n  ",
                                    "Het schema van de database loopt achter. Dit moet er nog bij:\n  ",
                                    "\nDe service start niet. Doe eerst de opdracht migrate.")),
                    1);
        }
    }
}

package nl.meldcodewijzer.embedded;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Map;

/** What holds when no database is configured: one of our own, its schema kept up to date, this computer only. */
public final class EmbeddedDefault {

    /** True while the service runs on the database it started itself; the demo region exists only then. */
    public static final String EMBEDDED = "meldcodewijzer.embedded";

    private static final String LOOPBACK = "127.0.0.1";

    private EmbeddedDefault() {}

    /** Starts the database and points the service at it; does nothing when a database is configured. */
    public static void startUnlessConfigured() {
        var config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isPresent()) {
            return;
        }
        var folder = Path.of(
                config.getOptionalValue("meldcodewijzer.data", String.class).orElse(".data"));
        var database = EmbeddedDatabase.in(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(database), "stop the database"));
        if (!database.hasData()) {
            say("Eerste start: de eigen database wordt klaargezet in %s. Dat duurt even."
                    .formatted(folder.toAbsolutePath().normalize()));
        }
        database.start();
        database.whenItFails(() -> {
            say("De database is onverwacht gestopt. Meldcodewijzer stopt nu ook; zie mariadb.log in " + folder);
            Quarkus.asyncExit(1);
        });
        settings(database, config).forEach(System::setProperty);
    }

    private static Map<String, String> settings(EmbeddedDatabase database, SmallRyeConfig config) {
        var asked = config.getOptionalValue("quarkus.http.host", String.class).orElse(LOOPBACK);
        if (!LOOPBACK.equals(asked)) {
            say(("Met de eigen database en de voorbeeldaccounts luistert Meldcodewijzer alleen op %s, niet op %s."
                            + " Stel een database in om anderen toe te laten.")
                    .formatted(LOOPBACK, asked));
        }
        return Map.of(
                EMBEDDED,
                "true",
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.username(),
                "quarkus.datasource.password",
                database.password(),
                "quarkus.flyway.migrate-at-start",
                "true",
                "quarkus.http.host",
                LOOPBACK);
    }

    /** The service finishes the requests it has, then closes its connections; only then the database may go. */
    private static void stopAfterService(EmbeddedDatabase database) {
        var service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
    }

    /** Plain output: the log is not set up before the service starts. */
    private static void say(String message) {
        System.out.println(message);
    }
}

package nl.meldcodewijzer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The command {@code migrate}: brings the schema of the database up to date and stops. */
class Migration implements QuarkusApplication {

    static void start() {
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(Migration.class);
    }

    @Override
    public int run(String... arguments) {
        return 0; // Flyway has done its work before this is called
    }
}

package nl.meldcodewijzer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.util.ExceptionUtil;
import org.jspecify.annotations.Nullable;

/** The command {@code migrate}: brings the schema of the database up to date and stops. */
class Migration implements QuarkusApplication {

    static void start() {
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(Migration.class, Migration::end);
    }

    private static void end(int exitCode, @Nullable Throwable failure) {
        System.out.println(
                failure == null ? "Het schema is bijgewerkt." : "Het schema is niet bijgewerkt: " + cause(failure));
        System.exit(exitCode);
    }

    private static String cause(Throwable failure) {
        var cause = ExceptionUtil.getRootCause(failure);
        return String.valueOf((cause == null ? failure : cause).getMessage());
    }

    @Override
    public int run(String... arguments) {
        return 0; // Flyway has done its work before this is called
    }
}

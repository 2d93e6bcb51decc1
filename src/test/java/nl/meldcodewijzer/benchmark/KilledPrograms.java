package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.meldcodewijzer.embedded.EmbeddedDatabase;

/** A packaged service and its database, each behind a line of its own, to be killed and started again. */
final class KilledPrograms implements AutoCloseable {

    private final Path folder;
    private final CuttingLine toDatabase;
    private final CuttingLine toService;
    private EmbeddedDatabase database;
    private PackagedService service;
    private int serviceKills;
    private int databaseKills;

    KilledPrograms(Path folder, double cutsToService, double cutsToDatabase) throws IOException, InterruptedException {
        this.folder = folder;
        database = EmbeddedDatabase.start(folder);
        try {
            toDatabase = new CuttingLine(databasePort(), cutsToDatabase);
            toService = new CuttingLine(0, cutsToService);
            startService();
        } catch (IOException | InterruptedException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    EmbeddedDatabase database() {
        return database;
    }

    CuttingLine toService() {
        return toService;
    }

    CuttingLine toDatabase() {
        return toDatabase;
    }

    int serviceKills() {
        return serviceKills;
    }

    int databaseKills() {
        return databaseKills;
    }

    void killService() throws IOException, InterruptedException {
        service.kill();
        serviceKills++;
        startService();
    }

    void killDatabase() throws IOException, InterruptedException {
        var pid = Long.parseLong(
                Files.readString(folder.resolve("mariadb/mariadb.pid")).strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        databaseKills++;
        database.close(); // only gives the folder back
        database = EmbeddedDatabase.start(folder);
        toDatabase.to(databasePort());
    }

    private void startService() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(StartAndMemory.environment(
                database.jdbcUrl().replaceFirst(":\\d+/", ":" + toDatabase.port() + "/"),
                database.username(),
                database.password()));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        toDatabase.mend(); // a start that fails is seen, and tried again by whoever started it
        service = PackagedService.start(environment);
        toDatabase.fray();
        toService.to(service.port());
    }

    private int databasePort() {
        return Integer.parseInt(database.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            if (service != null) {
                service.close();
            }
            toService.close();
            toDatabase.close();
        } finally {
            database.close();
        }
    }
}

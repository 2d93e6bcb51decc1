package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real MariaDB of the service's own: under the data folder, on loopback only, kept between starts. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int PORTS_TO_TRY = 3;

    private final DataFolder folder;
    private volatile @Nullable ServerProcess server;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
    }

    /** Takes the folder; nothing runs yet. */
    static EmbeddedDatabase in(Path folder) {
        return new EmbeddedDatabase(DataFolder.take(folder));
    }

    /** Starts a database in this folder, with further arguments for the server if any. */
    public static EmbeddedDatabase start(Path folder, String... arguments) {
        var database = in(folder);
        try {
            return database.start(arguments);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    EmbeddedDatabase start(String... arguments) {
        try {
            Orphan.of(folder).ifPresent(Orphan::end);
            var software = ServerSoftware.unpackedIn(folder.root());
            OwnerOnly.directory(folder.temporary());
            if (!hasData()) {
                install(software);
            }
            run(software, List.of(arguments));
            return this;
        } catch (IOException e) {
            throw new DatabaseNotStarted("De database in %s start niet: %s".formatted(folder.root(), e), e);
        }
    }

    boolean hasData() {
        return Files.isDirectory(folder.data());
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?timezone=UTC".formatted(running().port(), InitialStatements.DATABASE);
    }

    public String username() {
        return InitialStatements.USER;
    }

    public String password() {
        return folder.password();
    }

    /** Says what to do when the database ends while the service still needs it. */
    void whenItFails(Runnable action) {
        running().whenItFails(action);
    }

    /** Stops the database and gives the folder back; the data stay. */
    @Override
    public void close() {
        closed = true;
        var running = server;
        if (running != null) {
            running.stop();
        }
        folder.close();
    }

    private ServerProcess running() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("The database does not run");
        }
        return running;
    }

    private void run(ServerSoftware software, List<String> arguments) throws IOException {
        OwnerOnly.write(folder.initialStatements(), InitialStatements.with(folder.password(), software.platform()));
        // another program may take the free port just before the server does
        for (int attempt = 1; attempt <= PORTS_TO_TRY && !closed; attempt++) {
            var started = ServerProcess.start(software, folder, arguments);
            server = started;
            if (!closed && started.becomesReady()) {
                Files.delete(folder.initialStatements());
                return;
            }
            started.stop();
        }
        throw new DatabaseNotStarted("De database in %s start niet. Het laatste uit %s:%n%s"
                .formatted(folder.root(), folder.log(), lastLines(folder.log())));
    }

    /** Makes the system tables, whole or not at all. */
    private void install(ServerSoftware software) throws IOException {
        var unfinished = folder.root().resolve("data.new");
        ServerSoftware.delete(unfinished);
        var log = folder.root().resolve("install.log");
        var process = software.process(installation(software, unfinished))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new DatabaseNotStarted("De database in %s is niet aan te maken. Het laatste uit %s:%n%s"
                        .formatted(folder.root(), log, lastLines(log)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Het aanmaken van de database is afgebroken.", e);
        }
        Files.move(unfinished, folder.data());
    }

    private static List<String> installation(ServerSoftware software, Path data) {
        var command = new ArrayList<>(List.of(software.installer().toString()));
        if (software.platform() != Platform.WINDOWS) {
            command.add("--no-defaults");
            command.add("--basedir=" + software.folder());
            command.add("--skip-name-resolve");
            command.add("--skip-test-db");
            command.addAll(software.platform().runAs());
        }
        command.add("--datadir=" + data);
        return command;
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readString(log).lines().toList() : List.<String>of();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}

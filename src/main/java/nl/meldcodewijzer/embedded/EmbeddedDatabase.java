package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            new Installation(software, folder).unlessDone();
            run(software, List.of(arguments));
            return this;
        } catch (IOException e) {
            throw new DatabaseNotStarted("De database in %s start niet: %s".formatted(folder.root(), e), e);
        }
    }

    boolean hasData() {
        return folder.hasData();
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
        for (int attempt = 1; attempt <= PORTS_TO_TRY && !closed; attempt++) {
            var started = ServerProcess.start(software, folder, arguments);
            server = started;
            if (!closed && started.becomesReady()) {
                Files.delete(folder.initialStatements());
                return;
            }
            started.stop();
            if (!started.lostItsPort()) {
                break;
            }
        }
        throw DatabaseNotStarted.withLog("De database in %s start niet.".formatted(folder.root()), folder.log());
    }
}

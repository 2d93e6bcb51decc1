package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder that holds the database, used by one service at a time and readable by its owner only. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this process; the system gives it back also when the process is killed. */
    static DataFolder take(Path folder) {
        var root = folder.toAbsolutePath().normalize().resolve("mariadb");
        try {
            OwnerOnly.directory(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new DatabaseNotStarted(("De database in %s is al in gebruik: Meldcodewijzer draait hier al."
                                + " Stop die eerst, of kies een andere map met MELDCODEWIJZER_DATA.")
                        .formatted(folder.toAbsolutePath().normalize()));
            }
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "De map %s voor de database is niet te gebruiken: %s. Geef deze gebruiker toegang, of kies een andere map met MELDCODEWIJZER_DATA."
                            .formatted(root, e),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this process has it already
        }
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    boolean hasData() {
        return Files.isDirectory(data());
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    Path initialStatements() {
        return root.resolve("initial.sql");
    }

    /** The database's password: made once, kept beside the data. */
    String password() {
        var file = root.resolve("password");
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for tests, with the software that target/ has already, so that nothing is unpacked twice. */
public final class SpareFolder {

    private SpareFolder() {}

    public static Path in(Path parent) throws IOException {
        var folder = parent.resolve("met spatie");
        var shared = OwnerOnly.directory(Path.of("target", "test-database", "mariadb"));
        var software = ServerSoftware.unpackedIn(shared.toAbsolutePath()).folder();
        Files.createDirectories(folder.resolve("mariadb"));
        Files.createSymbolicLink(folder.resolve("mariadb").resolve(software.getFileName()), software);
        return folder;
    }
}

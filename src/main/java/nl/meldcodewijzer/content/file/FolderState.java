package nl.meldcodewijzer.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a folder looks like from outside: the same state means that nobody wrote in it meanwhile. */
public record FolderState(List<File> files) {

    /**
     * One that goes while we look has no length and no time, and so differs from what it was.
     *
     * @param written in milliseconds since 1970
     * @param length in bytes
     */
    record File(Path path, long written, long length) {

        static File at(Path path) {
            var file = path.toFile();
            return new File(path, file.lastModified(), file.length());
        }
    }

    /** A folder that is not there has no files. */
    public static FolderState of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new FolderState(List.of());
        }
        try (var paths = Files.walk(folder)) {
            return new FolderState(paths.sorted().map(File::at).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A copy of the small content folder of the tests, to make mistakes in. */
final class ContentCopy {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "content");

    private final Path folder;

    ContentCopy(Path folder) {
        this.folder = folder;
        try (var paths = Files.walk(EXAMPLE)) {
            for (var each : paths.filter(Files::isRegularFile).toList()) {
                write(EXAMPLE.relativize(each).toString(), Files.readString(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which the facts of the example were checked. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    Library read() {
        return Library.read(folder, TODAY);
    }

    Path path() {
        return folder;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentCopy write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the first place where the text stands. */
    ContentCopy change(String file, String from, String to) {
        var text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    ContentCopy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless this is told about this line, with a hint. */
    void assertTold(String file, int line, String what) {
        assertThat(read().problems())
                .as("problems")
                .anyMatch(each -> each.file().equals(file)
                        && each.line() == line
                        && each.what().contains(what)
                        && !each.hint().isBlank());
    }
}

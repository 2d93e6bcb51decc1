package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The service's own database cannot be used now. */
public final class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String explanation;

    DatabaseNotStarted(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    DatabaseNotStarted(String explanation, Throwable cause) {
        super(explanation, cause);
        this.explanation = explanation;
    }

    /** With the last lines of the server's own log. */
    static DatabaseNotStarted withLog(String explanation, Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log, StandardCharsets.ISO_8859_1) : List.<String>of();
        var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
        return new DatabaseNotStarted(
                "%s Het laatste uit %s:%n%s".formatted(explanation, log, String.join(System.lineSeparator(), last)));
    }

    /** What is wrong and what to do, in Dutch. */
    public String explanation() {
        return explanation;
    }
}

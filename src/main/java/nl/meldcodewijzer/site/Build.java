package nl.meldcodewijzer.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Tells one build of the service from another; all nodes that run the same one agree. */
public final class Build {

    /** Changes with every template, script, style and class of ours. */
    public static final String STAMP = read();

    private Build() {}

    private static String read() {
        try (var in = Objects.requireNonNull(Build.class.getResourceAsStream("/META-INF/build.txt"), "build.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

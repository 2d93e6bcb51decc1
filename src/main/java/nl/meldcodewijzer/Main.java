package nl.meldcodewijzer;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.meldcodewijzer.embedded.DatabaseNotStarted;
import nl.meldcodewijzer.embedded.EmbeddedDefault;

/** Starts the service, with a database of its own when none is configured; or does the command that is named. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "" -> onDatabase(Quarkus::run);
            case "migrate" -> onDatabase(Migration::start);
            case "content" -> System.exit(content(List.of(args)));
            default ->
                stop(
                        2,
                        "Onbekende opdracht: " + args[0]
                                + ". Bekend zijn: content check, content release, content gift, migrate.");
        }
    }

    private static int content(List<String> args) {
        if (args.size() == 3 && args.get(1).equals("gift")) {
            // a file that this becomes part of is UTF-8, whatever the terminal is
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            return new GiftCommand(out, System.err).run(Path.of(args.get(2)));
        }
        return new ContentCommand(Library.checked(), System.out).run(args.size() > 1 ? args.get(1) : "");
    }

    private static void onDatabase(Runnable command) {
        var reading = CompletableFuture.supplyAsync(Library::configured);
        prepareService();
        var library = reading.join();
        if (!library.isUsable()) {
            stop(1, library.complaint() + "\nThe service did not start: the content folder has mistakes.");
        }
        try {
            EmbeddedDefault.startUnlessConfigured();
        } catch (DatabaseNotStarted e) {
            stop(1, e.explanation());
        }
        command.run();
    }

    /** Lets Quarkus do what comes before any port or database, on this processor while another one reads the content. */
    private static void prepareService() {
        try {
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException notPackaged) {
            // as in an editor: Quarkus does it later
        }
    }

    private static void stop(int exitCode, String message) {
        System.err.println(message);
        System.exit(exitCode);
    }
}

package nl.meldcodewijzer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import nl.meldcodewijzer.embedded.DatabaseNotStarted;
import nl.meldcodewijzer.embedded.EmbeddedDefault;

/** Starts the service, with a database of its own when none is configured; or does the command that is named. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "" -> onDatabase(Quarkus::run);
            case "migrate" -> onDatabase(Migration::start);
            case "content" ->
                System.exit(new ContentCommand(Library.configured(), System.out).run(args.length > 1 ? args[1] : ""));
            default ->
                stop(2, "Onbekende opdracht: " + args[0] + ". Bekend zijn: content check, content release, migrate.");
        }
    }

    private static void onDatabase(Runnable command) {
        var library = Library.configured();
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

    private static void stop(int exitCode, String message) {
        System.err.println(message);
        System.exit(exitCode);
    }
}

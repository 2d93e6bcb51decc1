package nl.meldcodewijzer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import nl.meldcodewijzer.embedded.EmbeddedDatabase;

/** Starts the service, with a database of its own when none is configured; or does one command for authors. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("content")) {
            System.exit(new ContentCommand(Library.configured(), System.out).run(args.length > 1 ? args[1] : ""));
        }
        var library = Library.configured();
        if (!library.problems().isEmpty()) {
            System.err.println(library.complaint());
            System.err.println("The service did not start: the content folder has mistakes.");
            System.exit(1);
        }
        EmbeddedDatabase.startUnlessConfigured();
        Quarkus.run(args);
    }
}

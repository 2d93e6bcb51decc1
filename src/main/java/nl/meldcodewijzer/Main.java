package nl.meldcodewijzer;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import nl.meldcodewijzer.embedded.EmbeddedDatabase;

/** Starts the service, with a database of its own when none is configured. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        EmbeddedDatabase.startUnlessConfigured();
        Quarkus.run(args);
    }
}

package nl.meldcodewijzer.completion.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes many rows without keeping them all in memory. */
final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    static <T> void each(EntityManager rows, Collection<T> facts, Consumer<T> persist) {
        int waiting = 0;
        for (var fact : facts) {
            persist.accept(fact);
            if (++waiting == SIZE) {
                send(rows);
                waiting = 0;
            }
        }
        send(rows);
    }

    private static void send(EntityManager rows) {
        rows.flush();
        rows.clear();
    }
}

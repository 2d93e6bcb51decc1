package nl.meldcodewijzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does things at the same moment, as several devices or nodes would. */
public final class AtOnce {

    private AtOnce() {}

    /** The same deed several times. */
    public static <T> List<T> times(int number, Callable<T> deed) throws Exception {
        return all(Collections.nCopies(number, deed));
    }

    /** What came of each, in their order; the first that fails is thrown. */
    public static <T> List<T> all(List<? extends Callable<T>> deeds) throws Exception {
        var threads = Executors.newFixedThreadPool(deeds.size());
        try {
            var outcomes = new ArrayList<T>();
            for (var each : threads.invokeAll(deeds)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}

package nl.meldcodewijzer.study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * An answer as it was stored.
 *
 * @param chosen option ids, sorted
 * @param sequence counted from 1 per question; the highest one counts
 */
public record SavedAnswer(String question, List<String> chosen, int sequence, Instant savedAt) {

    public SavedAnswer {
        chosen = sorted(chosen);
    }

    public boolean says(Collection<String> options) {
        return chosen.equals(sorted(options));
    }

    /** The order and repetition of options mean nothing: this is how they are stored and compared. */
    public static List<String> sorted(Collection<String> options) {
        return options.stream().distinct().sorted().toList();
    }
}

package nl.meldcodewijzer.subsidy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one obligation was judged.
 *
 * @param cause only when it cannot be judged
 * @param figures whole numbers by name
 */
public record Assessment(Outcome outcome, @Nullable Cause cause, Map<String, Integer> figures) {

    public Assessment {
        if ((outcome == Outcome.CANNOT_JUDGE) != (cause != null)) {
            throw new IllegalArgumentException("A cause belongs to what cannot be judged, and to nothing else");
        }
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    static Assessment judged(boolean met, Map<String, Integer> figures) {
        return new Assessment(met ? Outcome.MET : Outcome.NOT_MET, null, figures);
    }

    static Assessment cannot(Cause cause, Map<String, Integer> figures) {
        return new Assessment(Outcome.CANNOT_JUDGE, cause, figures);
    }

    public int figure(String name) {
        return figures.getOrDefault(name, 0);
    }
}

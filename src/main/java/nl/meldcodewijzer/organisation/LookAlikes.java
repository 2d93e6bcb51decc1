package nl.meldcodewijzer.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class LookAlikes {

    private LookAlikes() {}

    /** At most three, the nearest first; none that differ in more than about a third of the letters. */
    static List<String> of(String text, Collection<String> names) {
        var folded = text.toLowerCase(Locale.ROOT);
        var most = Math.max(2, folded.length() / 3);
        return names.stream()
                .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= most)
                .sorted(Comparator.comparingInt((String name) -> distance(folded, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .limit(3)
                .toList();
    }

    /** Letters to change, add or leave out; part of a longer name counts as near. */
    private static int distance(String one, String other) {
        if (one.length() > 3 && (other.startsWith(one) || one.startsWith(other) && other.length() > 3)) {
            return 1;
        }
        var before = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (int left = 1; left <= one.length(); left++) {
            var now = new int[other.length() + 1];
            now[0] = left;
            for (int right = 1; right <= other.length(); right++) {
                var same = one.charAt(left - 1) == other.charAt(right - 1) ? 0 : 1;
                now[right] = Math.min(Math.min(now[right - 1], before[right]) + 1, before[right - 1] + same);
            }
            before = now;
        }
        return before[other.length()];
    }
}

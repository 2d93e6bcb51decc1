package nl.meldcodewijzer.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Shuffles the same way on every machine and for ever: {@link Random} specifies each of its numbers, and the shuffle is
 * written out here because that of {@code Collections} may change.
 */
final class Shuffle {

    private final Random random;

    Shuffle(long seed) {
        random = new Random(seed);
    }

    /** Fisher and Yates, from the end. */
    <T> List<T> of(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            var swapped = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, swapped);
        }
        return shuffled;
    }
}

package nl.meldcodewijzer.learning;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a module stands among the others.
 *
 * @param name the number of a step, or the name of a theme, role, field of work or refresher
 */
public record Place(Shelf shelf, String name) implements Comparable<Place> {

    /** The groups in which modules are shown, in that order. */
    public enum Shelf {
        /** One of the five steps, or the attitude before them (0). */
        STEP,
        /** A form of violence or a skill. */
        THEME,
        /** A field of work, with cases from it. */
        FIELD,
        /** A task beside the work with clients. */
        ROLE,
        /** For who did the training before. */
        REFRESHER
    }

    public static Place step(int number) {
        return new Place(Shelf.STEP, Integer.toString(number));
    }

    /** 0 to 5; absent on another shelf. */
    public @Nullable Integer number() {
        return shelf == Shelf.STEP ? Integer.valueOf(name) : null;
    }

    /** The name on this shelf; absent when the module stands on another. */
    public @Nullable String nameOn(Shelf wanted) {
        return shelf == wanted ? name : null;
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::shelf).thenComparing(Place::name).compare(this, other);
    }
}

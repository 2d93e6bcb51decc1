package nl.meldcodewijzer.learning;

/** The stable name of a weighing framework (afwegingskader). */
public record FrameworkSlug(String value) implements Comparable<FrameworkSlug> {

    public FrameworkSlug {
        Slugs.check(value);
    }

    @Override
    public int compareTo(FrameworkSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

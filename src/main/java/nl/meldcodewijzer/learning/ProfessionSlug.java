package nl.meldcodewijzer.learning;

/** The stable name of a profession group. */
public record ProfessionSlug(String value) implements Comparable<ProfessionSlug> {

    public ProfessionSlug {
        Slugs.check(value);
    }

    @Override
    public int compareTo(ProfessionSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

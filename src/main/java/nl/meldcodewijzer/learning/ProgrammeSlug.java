package nl.meldcodewijzer.learning;

/** The stable name of a programme. */
public record ProgrammeSlug(String value) implements Comparable<ProgrammeSlug> {

    public ProgrammeSlug {
        Slugs.check(value);
    }

    @Override
    public int compareTo(ProgrammeSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package nl.meldcodewijzer.learning;

/** The stable name of a module, as in its address. */
public record ModuleSlug(String value) implements Comparable<ModuleSlug> {

    public ModuleSlug {
        Slugs.check(value);
    }

    @Override
    public int compareTo(ModuleSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

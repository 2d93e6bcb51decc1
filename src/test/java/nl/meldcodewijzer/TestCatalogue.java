package nl.meldcodewijzer;

import nl.meldcodewijzer.learning.Catalogue;

/** The content as the service reads it, for tests that run outside the service. */
public final class TestCatalogue {

    private TestCatalogue() {}

    public static Catalogue read() {
        return Library.configured().catalogue();
    }
}

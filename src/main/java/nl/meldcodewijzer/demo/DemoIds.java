package nl.meldcodewijzer.demo;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** Identifiers and chance that are the same on every machine. */
public final class DemoIds {

    private DemoIds() {}

    /** A name-based identifier, for example of {@code "organisation", "mergelhof"}. */
    public static UUID of(String kind, String key) {
        return UUID.nameUUIDFromBytes(("meldcodewijzer demo/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    public static Random chance(String kind, String key) {
        return new Random(of(kind, key).getMostSignificantBits());
    }
}

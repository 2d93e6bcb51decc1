package nl.meldcodewijzer.organisation.store;

import java.util.Map;
import nl.meldcodewijzer.site.Refusal;

/** Somebody else changed the record after the form was opened. */
final class Stale {

    private Stale() {}

    static void check(int stored, int seen) {
        if (stored != seen) {
            throw Refusal.conflict(
                    "stale-version",
                    "Iemand anders heeft dit intussen gewijzigd. Bekijk wat er nu staat en voer je wijziging zo nodig opnieuw in.",
                    Map.of("version", stored));
        }
    }
}

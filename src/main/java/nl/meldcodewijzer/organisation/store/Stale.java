package nl.meldcodewijzer.organisation.store;

import nl.meldcodewijzer.site.Refusal;

/** Somebody else changed the record after the form was opened. */
final class Stale {

    private Stale() {}

    static void check(int stored, int seen) {
        if (stored != seen) {
            throw Refusal.stale(
                    "Iemand anders heeft dit intussen gewijzigd. Bekijk wat er nu staat en voer je wijziging zo nodig opnieuw in.",
                    stored);
        }
    }
}

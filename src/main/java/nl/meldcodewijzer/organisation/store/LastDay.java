package nl.meldcodewijzer.organisation.store;

import java.time.LocalDate;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.site.Refusal;

/** The day on which a record ends. */
final class LastDay {

    private LastDay() {}

    static void check(Span stored, LocalDate lastDay) {
        if (lastDay.isBefore(stored.from())) {
            throw Refusal.field("until", "De laatste dag ligt vóór de eerste dag.", "before-from");
        }
    }
}

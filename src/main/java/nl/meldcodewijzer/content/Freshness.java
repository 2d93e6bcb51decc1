package nl.meldcodewijzer.content;

import java.time.LocalDate;

/** Whether somebody checked the facts of a file in the last year. */
public final class Freshness {

    private static final String FIELD = "checkedOn";

    private Freshness() {}

    /** Notes a {@code checkedOn} that is more than a year ago or still to come. */
    public static void check(FieldReader reader, LocalDate today) {
        if (!reader.has(FIELD)) {
            return;
        }
        var day = reader.date(FIELD);
        if (day.plusYears(1).isBefore(today)) {
            reader.shortcoming(
                    FIELD,
                    "the facts were last checked on " + day + ", more than a year ago",
                    "Check every fact against its source, and write the day");
        }
        if (day.isAfter(today)) {
            reader.shortcoming(FIELD, "the facts were checked on " + day + ", a day to come", "Write the day itself");
        }
    }
}

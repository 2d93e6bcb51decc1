package nl.meldcodewijzer.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Periods in two columns. */
final class Spans {

    private Spans() {}

    static Span read(ResultSet row, int from, int until) throws SQLException {
        @Nullable LocalDate end = row.getObject(until, LocalDate.class);
        return new Span(row.getObject(from, LocalDate.class), end);
    }

    /** Refuses to end what is stored before it began. */
    static void checkLastDay(Span stored, LocalDate lastDay) {
        if (lastDay.isBefore(stored.from())) {
            throw Refusal.field("until", "De laatste dag ligt vóór de eerste dag.", "before-from");
        }
    }
}

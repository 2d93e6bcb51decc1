package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days, both ends included ("tot en met"); the one place where such periods are compared and cut.
 *
 * @param until last day, absent while it runs
 */
public record Span(LocalDate from, @Nullable LocalDate until) {

    public Span {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + until + ", before it begins on " + from);
        }
    }

    public static Span from(LocalDate from) {
        return new Span(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean overlaps(Span other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    /** The same period, ending on the day before another begins. */
    public Span untilDayBefore(LocalDate next) {
        return new Span(from, next.minusDays(1));
    }

    public Span endingOn(LocalDate lastDay) {
        return new Span(from, lastDay);
    }

    public Span beginningOn(LocalDate first) {
        return new Span(first, until);
    }
}

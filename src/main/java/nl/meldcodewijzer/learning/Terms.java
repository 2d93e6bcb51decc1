package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.time.Period;

/**
 * The one place where periods and legal dates meet. A term counts its first day, and its end is inclusive (tot en met):
 * twelve months from 15 March last until 14 March. When the month of the end has no such day, the term lasts until the
 * last day of that month: three months from 31 January until 30 April, a year from 29 February until 28 February.
 */
public final class Terms {

    private Terms() {}

    /** The last day of a term that begins on {@code first}; the day before {@code first} when the period is zero. */
    public static LocalDate lastDay(LocalDate first, Period period) {
        var months = first.plusMonths(period.toTotalMonths());
        var next = months.getDayOfMonth() < first.getDayOfMonth() ? months.plusDays(1) : months;
        return next.plusDays(period.getDays()).minusDays(1);
    }

    /** The first day of a window of this length that ends on {@code last}; the day after {@code last} when it is zero. */
    public static LocalDate firstDay(LocalDate last, Period period) {
        return last.plusDays(1).minusMonths(period.toTotalMonths()).minusDays(period.getDays());
    }
}

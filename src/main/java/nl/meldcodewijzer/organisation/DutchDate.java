package nl.meldcodewijzer.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and personnel systems write it: 2024-02-01 or 1-2-2024, a time of midnight behind it ignored. */
public sealed interface DutchDate {

    record Day(LocalDate date) implements DutchDate {}

    /** It has the shape of a date, but there is no such day, such as 29-2-2023. */
    record NoSuchDay() implements DutchDate {}

    record NotADate() implements DutchDate {}

    static DutchDate of(String text) {
        var iso = Shapes.ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var dutch = Shapes.DUTCH.matcher(text.strip());
        return dutch.matches() ? day(dutch, 3, 2, 1) : new NotADate();
    }

    private static DutchDate day(Matcher found, int year, int month, int day) {
        try {
            return new Day(LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException none) {
            return new NoSuchDay();
        }
    }

    /** How the text may look. */
    final class Shapes {
        private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?Z?)?";
        private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + MIDNIGHT);
        private static final Pattern DUTCH = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})" + MIDNIGHT);

        private Shapes() {}
    }
}

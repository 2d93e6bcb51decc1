package nl.meldcodewijzer.site;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Dutch readers write them; in templates {@code {date.written}}. */
@TemplateExtension
public final class Dates {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'uur'", Locale.forLanguageTag("nl"));

    private Dates() {}

    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** With the time, in the zone of its reader. */
    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }
}

package nl.meldcodewijzer.site;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Dutch readers write them; in templates {@code {date.written}}. */
@TemplateExtension
public final class Dates {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Dates() {}

    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}

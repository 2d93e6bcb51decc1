package nl.meldcodewijzer.site;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them; {@code {day.dutch}} in a template. */
@TemplateExtension
public final class DutchDates {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Locale.forLanguageTag("nl"));

    private DutchDates() {}

    public static String dutch(LocalDate day) {
        return LONG.format(day);
    }

    public static String dutch(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.of("Europe/Amsterdam")));
    }
}

package nl.meldcodewijzer.site;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Dates as readers of the page write them; in templates {@code {date.written}} and {@code {instant.moment}}. */
@TemplateExtension
public final class Dates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<Language, DateTimeFormatter> MOMENT = Map.of(
            Language.DUTCH, DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'uur'"),
            Language.ENGLISH, DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm"));

    private Dates() {}

    public static String written(LocalDate date) {
        return WRITTEN.withLocale(PageLanguage.now().locale()).format(date);
    }

    /** With the time, as clocks in the Netherlands show it. */
    public static String moment(Instant moment) {
        var language = PageLanguage.now();
        return requireNonNull(MOMENT.get(language))
                .withLocale(language.locale())
                .format(moment.atZone(ClockProducer.ZONE));
    }

    /** Only the time, as clocks in the Netherlands show it. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ClockProducer.ZONE));
    }

    /** The day that it was here. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ClockProducer.ZONE);
    }
}

package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers and dates as these pages show them. */
final class AdminView {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private AdminView() {}

    static String shown(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    static String shown(Instant moment) {
        return TIME.format(moment.atZone(HERE));
    }

    static Response invalid(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}

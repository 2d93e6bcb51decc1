package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/** Answers and dates as these pages show them. */
final class AdminView {

    private AdminView() {}

    static String shown(@Nullable LocalDate date) {
        return date == null ? "" : Dates.written(date);
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

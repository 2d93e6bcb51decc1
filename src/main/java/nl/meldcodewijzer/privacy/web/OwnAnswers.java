package nl.meldcodewijzer.privacy.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that the pages here share. */
final class OwnAnswers {

    private OwnAnswers() {}

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

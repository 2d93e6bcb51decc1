package nl.meldcodewijzer.evidence.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.SentForm;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Handing in a paper from elsewhere, and what became of those before. */
@Path("/leren/bewijzen")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class OwnEvidencePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnEvidencePage(String title, OwnEvidenceDesk.View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final OwnEvidenceDesk desk;
    private final OwnEvidenceMessages messages;
    private final Flash flash;

    OwnEvidencePages(SignedIn signedIn, OwnEvidenceDesk desk, OwnEvidenceMessages messages, Flash flash) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @Transactional
    public OwnEvidencePage page() {
        return new OwnEvidencePage(messages.title(), desk.view(signedIn.person(), ClaimForm.of(Map.of(), messages)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response send(@Nullable MultipartFormDataInput sent) {
        var read = SentForm.of(sent);
        var form = ClaimForm.of(read.values(), messages);
        if (desk.handIn(signedIn.person(), form, read.file("bestand"))) {
            flash.done(messages.sent());
            return Response.seeOther(URI.create("/leren/bewijzen")).build();
        }
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new OwnEvidencePage(messages.title(), desk.view(signedIn.person(), form)).render())
                .build();
    }
}

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
import java.util.UUID;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.evidence.act.TakeBackClaim;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.site.SentForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Handing in a paper from elsewhere, and what became of those before. */
@Path("/leren/bewijzen")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@InEnglish
class OwnEvidencePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnEvidencePage(String title, OwnEvidenceDesk.View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final OwnEvidenceDesk desk;
    private final TakeBackClaim takeBackClaim;
    private final Claims claims;
    private final Files files;
    private final OwnEvidenceMessages messages;
    private final Flash flash;

    OwnEvidencePages(
            SignedIn signedIn,
            OwnEvidenceDesk desk,
            TakeBackClaim takeBackClaim,
            Claims claims,
            Files files,
            OwnEvidenceMessages messages,
            Flash flash) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.takeBackClaim = takeBackClaim;
        this.claims = claims;
        this.files = files;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    public OwnEvidencePage page(@RestQuery @Nullable String programmas) {
        var form = ClaimForm.of(Map.of(), messages);
        return new OwnEvidencePage(messages.title(), desk.view(signedIn.person(), form, "alle".equals(programmas)));
    }

    @GET
    @Path("{claim:[0-9a-fA-F-]{36}}/bestand")
    public Response file(@RestPath UUID claim) {
        var own = claims.of(signedIn.person(), claim).orElseThrow(Refusal::notFound);
        var file = own.file();
        if (file == null) {
            throw Refusal.notFound();
        }
        return PaperFile.saved(files, own.organisation(), file);
    }

    @POST
    @Path("{claim:[0-9a-fA-F-]{36}}/terugtrekken")
    @Retried
    @Transactional
    public Response takeBack(@RestPath UUID claim) {
        if (takeBackClaim.takeBack(signedIn.person(), claim)) {
            flash.done(messages.tookBack());
        } else {
            flash.failed(messages.decidedAlready());
        }
        return Response.seeOther(URI.create("/leren/bewijzen")).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @OpensAnew
    public Response send(@Nullable MultipartFormDataInput sent) {
        var read = SentForm.of(sent);
        var form = ClaimForm.of(read.values(), messages);
        if (desk.handIn(signedIn.person(), form, read.file("bestand"))) {
            flash.done(messages.sent());
            return Response.seeOther(URI.create("/leren/bewijzen")).build();
        }
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new OwnEvidencePage(messages.title(), desk.view(signedIn.person(), form, false)).render())
                .build();
    }
}

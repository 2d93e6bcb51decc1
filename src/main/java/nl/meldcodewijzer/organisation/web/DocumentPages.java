package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.KeepDocuments;
import nl.meldcodewijzer.organisation.store.Documents;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.SentForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The written meldcode: which version holds, what the law still misses in it. */
@Path("/organisatie/{organisation}/meldcode")
@Produces(MediaType.TEXT_HTML)
class DocumentPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsPage(String title, DocumentList list) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChecklistPage(String title, DocumentDesk.Form form) implements TemplateInstance {}

    private final DocumentDesk desk;
    private final Documents documents;
    private final Files files;
    private final KeepDocuments keep;
    private final SignedIn signedIn;
    private final Here here;
    private final DocumentMessages documentMessages;

    DocumentPages(
            DocumentDesk desk,
            Documents documents,
            Files files,
            KeepDocuments keep,
            SignedIn signedIn,
            Here here,
            DocumentMessages documentMessages) {
        this.desk = desk;
        this.documents = documents;
        this.files = files;
        this.keep = keep;
        this.signedIn = signedIn;
        this.here = here;
        this.documentMessages = documentMessages;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public DocumentsPage list(@RestPath String organisation) {
        var owner = reader(organisation);
        var keeps = signedIn.organisations(Role.ATTENTION_OFFICER).contains(owner.value());
        return new DocumentsPage(documentMessages.documents(), desk.list(owner, here.today(), keeps));
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public ChecklistPage newForm(@RestPath String organisation, @RestQuery @Nullable String checklist) {
        return new ChecklistPage(
                documentMessages.newDocument(), desk.form(owner(organisation), null, checklist, here.today()));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response register(@RestPath String organisation, @Nullable MultipartFormDataInput form) {
        return save(owner(organisation), null, SentForm.of(form));
    }

    @GET
    @Path("{document}")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public ChecklistPage form(@RestPath String organisation, @RestPath String document) {
        var owner = owner(organisation);
        var stored = stored(owner, document);
        return new ChecklistPage(
                documentMessages.correctDocument(), desk.form(owner, stored, stored.checklist(), here.today()));
    }

    @POST
    @Path("{document}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response correct(
            @RestPath String organisation, @RestPath String document, @Nullable MultipartFormDataInput form) {
        var owner = owner(organisation);
        return save(owner, stored(owner, document), SentForm.of(form));
    }

    @POST
    @Path("{document}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response withdraw(
            @RestPath String organisation, @RestPath String document, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var typed = Typed.of(form, here.messages());
        try {
            keep.withdraw(owner, Owner.id(document), typed.version(), here.today(), signedIn.person());
            here.done(documentMessages.documentWithdrawn());
        } catch (Refusal refusal) {
            typed.refused(refusal);
            here.failed(String.valueOf(refusal.getMessage()));
        }
        return FormPages.seeOther("/organisatie/" + owner + "/meldcode");
    }

    @GET
    @Path("{document}/bestand")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public Response file(@RestPath String organisation, @RestPath String document) {
        var owner = reader(organisation);
        UUID id = stored(owner, document).file();
        var file = id == null ? null : files.find(owner, id).orElse(null);
        if (id == null || file == null) {
            throw Refusal.notFound();
        }
        return Response.ok(files.bytes(owner, id))
                .type(file.mediaType())
                .header("Content-Disposition", Attachment.called(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response save(OrganisationId owner, @Nullable MeldcodeDocument stored, SentForm uploaded) {
        var typed = new Typed(uploaded.values(), here.messages());
        var read = desk.read(owner, stored, typed, uploaded, here.today());
        if (read != null && typed.isRight()) {
            try {
                if (stored == null) {
                    keep.register(owner, read, signedIn.person());
                } else {
                    keep.correct(owner, read, signedIn.person());
                }
                here.done(here.messages().saved());
                return FormPages.seeOther("/organisatie/" + owner + "/meldcode");
            } catch (Refusal refusal) {
                typed.refused(refusal);
            }
        }
        var title = stored == null ? documentMessages.newDocument() : documentMessages.correctDocument();
        var form =
                desk.form(owner, stored, typed.raw("checklist"), here.today()).again(typed);
        return Response.status(typed.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new ChecklistPage(title, form).render())
                .build();
    }

    private MeldcodeDocument stored(OrganisationId owner, String document) {
        return documents.find(owner, Owner.id(document)).orElseThrow(Refusal::notFound);
    }

    private OrganisationId reader(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER);
    }
}

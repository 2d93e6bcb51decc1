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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.CellText;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.ImportStaff;
import nl.meldcodewijzer.organisation.act.StaffFile;
import nl.meldcodewijzer.organisation.act.TakeOverStaffFile;
import nl.meldcodewijzer.organisation.store.ImportDrafts;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.site.SentForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Taking over a staff file: upload, see what it would do, take it over, see what it did. */
@Path("/organisatie/{organisation}/import")
@Produces(MediaType.TEXT_HTML)
class ImportPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UploadPage(String title, ImportDesk.Upload upload) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(String title, ImportPreview preview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DonePage(String title, ImportDesk.Finished finished) implements TemplateInstance {}

    private final ImportStaff importStaff;
    private final TakeOverStaffFile takeOver;
    private final ImportDrafts drafts;
    private final ImportDesk desk;
    private final SignedIn signedIn;
    private final Here here;

    ImportPages(
            ImportStaff importStaff,
            TakeOverStaffFile takeOver,
            ImportDrafts drafts,
            ImportDesk desk,
            SignedIn signedIn,
            Here here) {
        this.importStaff = importStaff;
        this.takeOver = takeOver;
        this.drafts = drafts;
        this.desk = desk;
        this.signedIn = signedIn;
        this.here = here;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public UploadPage form(@RestPath String organisation) {
        return new UploadPage(here.imports().importTitle(), desk.upload(owner(organisation), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public Response upload(@RestPath String organisation, @Nullable MultipartFormDataInput form) {
        var owner = owner(organisation);
        var file = SentForm.of(form).file("bestand");
        if (file.isEmpty()) {
            return again(owner, here.imports().chooseFile());
        }
        try {
            importStaff.preview(owner, new StaffFile(file.get().bytes()), here.today());
        } catch (Refusal refusal) {
            return again(owner, String.valueOf(refusal.getMessage()));
        }
        var id = Ids.next();
        var name = CellText.cleaned(file.get().name());
        drafts.add(
                owner,
                id,
                name.substring(0, Math.min(200, name.length())),
                file.get().bytes());
        return FormPages.seeOther("/organisatie/" + owner + "/import/" + id);
    }

    @GET
    @Path("{draft}")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public TemplateInstance preview(@RestPath String organisation, @RestPath String draft) {
        var owner = owner(organisation);
        var file = draft(owner, draft);
        if (file.takenOver() != null) {
            return new DonePage(here.imports().importDone(), desk.finished(owner, file.id(), file.takenOver()));
        }
        var result = importStaff.preview(owner, new StaffFile(file.bytes()), here.today());
        return new PreviewPage(here.imports().importPreview(), desk.preview(owner, file, result));
    }

    @POST
    @Path("{draft}")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Retried
    @Transactional
    public Response takeOver(@RestPath String organisation, @RestPath String draft) {
        var owner = owner(organisation);
        UUID id = Owner.id(draft);
        takeOver.draft(owner, id, here.today(), signedIn.person());
        return FormPages.seeOther("/organisatie/" + owner + "/import/" + id);
    }

    @GET
    @Path("{draft}/fouten.csv")
    @Produces("text/csv")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public Response wrongRows(@RestPath String organisation, @RestPath String draft) {
        var owner = owner(organisation);
        var result =
                importStaff.preview(owner, new StaffFile(draft(owner, draft).bytes()), here.today());
        return Response.ok(desk.wrongRows(result))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"rijen-met-fouten.csv\"")
                .build();
    }

    private Response again(OrganisationId owner, String message) {
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new UploadPage(here.imports().importTitle(), desk.upload(owner, message)).render())
                .build();
    }

    private ImportDrafts.Draft draft(OrganisationId owner, String draft) {
        return drafts.find(owner, Owner.id(draft)).orElseThrow(Refusal::notFound);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
    }
}

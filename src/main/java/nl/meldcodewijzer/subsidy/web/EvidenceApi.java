package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Pdf;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A check as a document for the case file: tagged, so that a screen reader reads it, and without any name of a person. */
@Path("/api/v1/checks/{check}/evidence.pdf")
class EvidenceApi {

    private final Access access;
    private final CheckDetails details;
    private final CheckMessages checkMessages;

    EvidenceApi(Access access, CheckDetails details, CheckMessages checkMessages) {
        this.access = access;
        this.details = details;
        this.checkMessages = checkMessages;
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EvidencePack(String title, CheckDetails.Details pack) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.Codes.AUTHORITY_OFFICER, Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public RestResponse<byte[]> evidence(@RestPath String check) {
        var found = access.check(check);
        var html = new EvidencePack(checkMessages.checkTitle(found.organisationName()), details.of(found)).render();
        return ResponseBuilder.ok(Pdf.of(html), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"controle-" + found.referenceDate() + ".pdf\"")
                .build();
    }
}

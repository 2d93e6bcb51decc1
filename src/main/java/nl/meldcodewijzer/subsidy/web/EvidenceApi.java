package nl.meldcodewijzer.subsidy.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import nl.meldcodewijzer.account.Role;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A check as a document for the case file: tagged, so that a screen reader reads it, and without any name of a person. */
@Path("/api/v1/checks/{check}/evidence.pdf")
class EvidenceApi {

    /** The font that the PDF library itself brings along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Access access;
    private final CheckDetails details;
    private final SubsidyMessages messages;

    EvidenceApi(Access access, CheckDetails details, SubsidyMessages messages) {
        this.access = access;
        this.details = details;
        this.messages = messages;
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EvidencePack(String title, CheckDetails.Details pack) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.Codes.AUTHORITY_OFFICER, Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    @Transactional
    public RestResponse<byte[]> evidence(@RestPath String check) {
        var found = access.check(check);
        var html = new EvidencePack(messages.checkTitle(found.organisationName()), details.of(found)).render();
        return ResponseBuilder.ok(pdf(html), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"controle-" + found.referenceDate() + ".pdf\"")
                .build();
    }

    private static byte[] pdf(String html) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(
                        () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)),
                        "Liberation",
                        400,
                        FontStyle.NORMAL,
                        true)
                .withHtmlContent(html, null)
                .toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("The pack could not be written", e);
        }
        return bytes.toByteArray();
    }
}

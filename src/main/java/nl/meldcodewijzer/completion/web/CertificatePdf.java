package nl.meldcodewijzer.completion.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Dates;

/** The certificate on paper: tagged, so that a screen reader can read it too, with a square that leads to the check page. */
@ApplicationScoped
class CertificatePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    record Printed(
            String name,
            String programme,
            int edition,
            String issued,
            String from,
            String until,
            String number,
            String address,
            String square) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CertificateDocument(String title, Printed certificate) implements TemplateInstance {}

    static {
        XRLog.setLoggingEnabled(false); // it tells each step on the console; what goes wrong comes as an exception
    }

    private final Catalogue catalogue;
    private final PublicAddress addresses;
    private final CompletionMessages messages;

    CertificatePdf(Catalogue catalogue, PublicAddress addresses, CompletionMessages messages) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.messages = messages;
    }

    byte[] of(Certificate certificate) {
        var address = addresses.of(certificate.number());
        var programme = ProgrammeTitles.of(catalogue, certificate);
        var holder = certificate.holderName();
        var printed = new Printed(
                holder == null ? "" : holder,
                programme,
                certificate.edition(),
                Dates.written(certificate.issuedOn()),
                Dates.written(certificate.validity().from()),
                Dates.written(certificate.validity().until()),
                certificate.number().printed(),
                address,
                QrCode.dataAddress(address));
        return rendered(new CertificateDocument(messages.documentTitle(programme), printed).render());
    }

    private static byte[] rendered(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(CertificatePdf::font, "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate could not be made", e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }
}

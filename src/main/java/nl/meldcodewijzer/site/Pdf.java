package nl.meldcodewijzer.site;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A page as a document: tagged, so that a screen reader can read it, and in the form that archives keep (PDF/A). */
public final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false); // it tells each step on the console; what goes wrong comes as an exception
    }

    private Pdf() {}

    /**
     * @param html well-formed, with its style inside and the font Liberation Sans
     */
    public static byte[] of(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(Pdf::font, "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be made", e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT), FONT);
    }
}

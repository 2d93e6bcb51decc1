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
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A page as a document: tagged, so that a screen reader can read it, and in the form that archives keep (PDF/A). */
public final class Pdf {

    /** Latin, Greek, Cyrillic and Hebrew. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String ARABIC = "/META-INF/fonts/noto-sans-arabic.ttf";

    static {
        XRLog.setLoggingEnabled(false); // it tells each step on the console; what goes wrong comes as an exception
    }

    private Pdf() {}

    /**
     * @param html well-formed, with its style inside and the font Liberation Sans; Noto Sans Arabic where it may be needed
     */
    public static byte[] of(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(() -> font(FONT), "Liberation Sans")
                    .useFont(() -> font(ARABIC), "Noto Sans Arabic")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be made", e);
        }
    }

    /** Whether the fonts know every letter of it; one that they do not know is printed as #. */
    public static boolean canPrint(String text) {
        return PrintedOrder.of(text)
                .codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Glyphs.KNOWN.stream().anyMatch(font -> font.getGlyphId(each) > 0));
    }

    /** Read when it is first asked for. */
    private static final class Glyphs {

        static final List<CmapLookup> KNOWN = List.of(glyphs(FONT), glyphs(ARABIC));

        private static CmapLookup glyphs(String font) {
            try (var stream = font(font)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(stream)).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("The font cannot be read: " + font, e);
            }
        }
    }

    private static InputStream font(String font) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(font), font);
    }
}

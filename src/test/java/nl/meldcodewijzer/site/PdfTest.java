package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.meldcodewijzer.PdfStandards;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PAGE = """
            <html lang="nl"><head><title>Verslag</title><meta name="description" content="Verslag"/></head>
            <body style="font-family: 'Liberation Sans'"><h1>Verslag</h1>%s</body></html>""";

    @Test
    void aWholePageMeetsTheStandards() {
        assertThat(PdfStandards.mistakes(Pdf.of(PAGE.formatted("<p>Een &#235;chte zin.</p>"))))
                .isEmpty();
    }

    @Test
    void itIsKnownWhichNamesCanBePrinted() {
        assertThat(List.of("Zoë", "Ανδρέας", "Иванова", "שרה", "محمد علاء", "گلناز"))
                .allMatch(Pdf::canPrint);
        assertThat(List.of("王小明", "ნინო", "አበበ")).noneMatch(Pdf::canPrint);
    }

    @Test
    void aPictureWithoutAWordIsFound() {
        var silent = PAGE.formatted("<img src=\"" + QrCode.dataAddress("https://meldcode.example") + "\"/>");
        assertThat(PdfStandards.mistakes(Pdf.of(silent))).isNotEmpty();
    }

    @Test
    void aDocumentWithoutTagsIsFound() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            assertThat(PdfStandards.mistakes(bytes.toByteArray()))
                    .anyMatch(each -> each.startsWith("2a "))
                    .anyMatch(each -> each.startsWith("ua1 "));
        }
    }
}

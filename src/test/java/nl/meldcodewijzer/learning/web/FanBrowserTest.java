package nl.meldcodewijzer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.learning.Catalogue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class FanBrowserTest {

    /** Points of A4: the short and the long side. */
    private static final List<Integer> A4 = List.of(595, 842);

    @Inject
    Catalogue catalogue;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "NIGHT"})
    void cardsKeepNobodyOut(Screen screen, Browsing browsing) {
        for (var kind : List.of("kaarten", "waaier")) {
            var page = browsing.open(screen, "/meldcode/venvn/" + kind);
            Axe.check(page);
            browsing.picture(page, kind);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyCardOfEveryFrameworkFitsOnItsPaperAlsoInLettersOfTheDevice(boolean ownLetters, Browsing browsing) {
        var page = browsing.open(Screen.DESKTOP, "/meldcode");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var framework : catalogue.frameworks()) {
            page.navigate("/meldcode/" + framework.slug() + "/waaier");
            if (!ownLetters) {
                page.evaluate("document.querySelectorAll('.site-paper, .site-paper *')"
                        + ".forEach(element => element.style.fontFamily = 'system-ui')");
            }
            assertThat((List<?>) page.evaluate("[...document.querySelectorAll('.site-paper')]"
                            + ".filter(card => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth)"
                            + ".map(card => `${card.id} ${card.scrollHeight} > ${card.clientHeight}`)"))
                    .as(framework.name())
                    .isEmpty();
        }
    }

    @Test
    void theFanIsFourCardsOnEachSheetLyingDown(Browsing browsing) throws IOException {
        var page = browsing.open(Screen.DESKTOP, "/meldcode/venvn/waaier");
        try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(paper.getNumberOfPages()).isEqualTo((catalogue.cards().size() + 3) / 4);
            var sheet = paper.getPage(0).getMediaBox();
            assertThat(List.of(Math.round(sheet.getHeight()), Math.round(sheet.getWidth())))
                    .isEqualTo(A4);
            var words = new PDFTextStripper().getText(paper);
            assertThat(words).doesNotContain("Snel weg", "Knip langs");
        }
    }

    @Test
    void whatIsFoldedAwayIsPrinted(Browsing browsing) throws IOException {
        var page = browsing.open(Screen.DESKTOP, "/modules");
        assertThat(page.locator("details:not([open])").count()).isPositive();
        try (var paper = Loader.loadPDF(page.pdf())) {
            var words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(catalogue.modules())
                    .allSatisfy(module -> assertThat(words).contains(module.title()));
        }
    }

    @Test
    void theCardsPrintOnA4Upright(Browsing browsing) throws IOException {
        var page = browsing.open(Screen.DESKTOP, "/meldcode/venvn/kaarten");
        try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            var sheet = paper.getPage(0).getMediaBox();
            assertThat(List.of(Math.round(sheet.getWidth()), Math.round(sheet.getHeight())))
                    .isEqualTo(A4);
            assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(5);
            var words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(catalogue.cards()).allSatisfy(card -> assertThat(words)
                    .contains(card.forFramework(
                                    catalogue.frameworkAt("venvn").orElseThrow().slug())
                            .title()));
            assertThat(words).doesNotContain("Snel weg");
        }
    }
}

package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.List;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;

/** What the smallest phone shows before anybody scrolls. */
@BrowserTest
class SmallScreenBrowserTest {

    @Inject
    TestSignIn signIn;

    private static Page small(Page page) {
        page.setViewportSize(320, 640);
        return page;
    }

    @Test
    void aThirdOfTheScreenAtMostIsHeaderAndEveryTargetIsLargeEnough(Browsing browsing) {
        var page = small(browsing.open(Screen.PHONE, signIn.learner(), "/leren"));
        assertThat(((Number) page.evaluate("document.querySelector('main').getBoundingClientRect().top")).doubleValue())
                .isLessThan(640 / 3.0);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "[...document.querySelectorAll('header a, header button')].filter(each => Math.min(each.offsetWidth, each.offsetHeight) < 24).map(each => each.textContent)"))
                .isEmpty();
    }

    @Test
    void languageNameAndSigningOutShareALineInTheOrderOfTheKeyboard(Browsing browsing) {
        var page = small(browsing.open(Screen.PHONE, signIn.learner(), "/leren"));
        var boxes = List.of(".site-language", ".site-who", ".site-sign-out button").stream()
                .map(each -> page.locator(each).boundingBox())
                .toList();
        var middles = boxes.stream().map(each -> each.y + each.height / 2).toList();
        assertThat(middles).allSatisfy(each -> assertThat(each).isBetween(middles.get(0) - 12, middles.get(0) + 12));
        assertThat(boxes.stream().map(each -> each.x).toList()).isSorted();
    }

    @Test
    void theStripOfAdministrationHidesNothingBesideTheScreen(Browsing browsing) {
        var page = small(browsing.open(Screen.PHONE, signIn.admin(), "/beheer/certificaten"));
        var strip = page.locator(".site-tabs ul");
        assertThat((Boolean) strip.evaluate("strip => strip.scrollWidth <= strip.clientWidth"))
                .isTrue();
        assertThat(strip.innerText()).contains("Overzicht", "Certificaat intrekken");
    }
}

package nl.meldcodewijzer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.Test;

@BrowserTest
class FirstScreenBrowserTest {

    @Test
    void fromTheFirstScreenACardIsTwoTouchesAway(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/meldcode");
        Axe.check(page);
        page.getByText("Nee, maar ik maak me zorgen").click();
        page.getByText("Ik heb het opgeschreven").click();
        assertThat(page.getByText("Bespreek het met je aandachtsfunctionaris")).isVisible();
        assertThat(page.getByText("Schrijf nu op wat je zag")).isHidden();
        browsing.picture(page, "meldcode");
        page.getByText("Lees de kaart van stap 2").click();
        assertThat(page.locator("#kaart-stap-2")).isInViewport();
    }
}

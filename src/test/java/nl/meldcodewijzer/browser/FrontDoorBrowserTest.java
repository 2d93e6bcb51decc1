package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class FrontDoorBrowserTest {

    @ParameterizedTest
    @EnumSource
    void nothingKeepsVisitorsOutOfTheFrontPage(Screen screen, Browsing browsing) {
        var page = browsing.open(screen, "/");
        Axe.check(page);
        browsing.picture(page, "front");
    }

    @ParameterizedTest
    @EnumSource
    void nothingKeepsVisitorsFromSigningIn(Screen screen, Browsing browsing) {
        var page = browsing.open(screen, "/inloggen");
        Axe.check(page);
        browsing.picture(page, "sign-in");
    }

    @ParameterizedTest
    @EnumSource
    void nothingNeedsScrollingSideways(Screen screen, Browsing browsing) {
        var page = browsing.open(screen, "/");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width);
    }
}

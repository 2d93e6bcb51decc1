package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardBrowserTest {

    @Test
    void theFirstTabReachesTheSkipLinkThatLeadsToTheContent(Browsing browsing) {
        var page = browsing.open(Screen.DESKTOP, "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#inhoud");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
    }
}

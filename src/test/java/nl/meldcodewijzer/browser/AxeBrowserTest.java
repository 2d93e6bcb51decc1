package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests that look for what keeps people out would find it. */
@BrowserTest
class AxeBrowserTest {

    @Test
    void pictureWithoutWordsIsFound(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/");
        assertThat(Axe.violations(page)).isEmpty();
        page.evaluate("document.querySelector('main').append(new Image())");
        assertThat(Axe.violations(page)).singleElement().asString().contains("image-alt", "<img>");
    }
}

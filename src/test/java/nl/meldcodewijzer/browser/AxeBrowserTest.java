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
        page.navigate("/modules");
        assertThat(Axe.violations(page)).isEmpty();
        page.evaluate("document.querySelector('main').append(new Image())");
        assertThat(Axe.violations(page)).as("on the next page of the same tab").hasSize(1);
    }

    @Test
    void wordsThatNobodyReadsInTheDarkAreFoundAtNight(Browsing browsing) {
        var page = browsing.open(Screen.NIGHT, "/");
        assertThat(Axe.violations(page)).isEmpty();
        page.evaluate("document.querySelector('h1').style.color = '#333'");
        assertThat(Axe.violations(page)).singleElement().asString().contains("color-contrast", "<h1");
    }
}

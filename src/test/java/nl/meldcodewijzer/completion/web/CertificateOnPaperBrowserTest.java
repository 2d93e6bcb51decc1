package nl.meldcodewijzer.completion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.inject.Inject;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.Test;

@BrowserTest
class CertificateOnPaperBrowserTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    @Test
    void paperHasTheDayAndNothingToClickOn(Browsing browsing) {
        var holder = signIn.learner();
        var certificate = certificates.imported(holder.person(), TestCertificates.NAME, "2026-01-01", "2099-12-31");
        var page = browsing.open(
                Screen.DESKTOP, holder, "/certificaat/" + certificate.number().printed());
        var day = page.getByText("Opgezocht op");
        var links = page.locator("main a");
        var own = page.getByText("Anderen zien hier je naam niet");
        assertThat(day).isHidden();
        assertThat(own).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(day).isVisible();
        assertThat(own).isHidden();
        for (var link : links.all()) {
            assertThat(link).isHidden();
        }
    }
}

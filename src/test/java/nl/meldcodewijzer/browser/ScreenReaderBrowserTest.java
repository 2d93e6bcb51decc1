package nl.meldcodewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;

/** The tree that a screen reader reads aloud, on the pages where somebody decides something. */
@BrowserTest
class ScreenReaderBrowserTest {

    @Inject
    DemoRegion demo;

    @Inject
    TestSignIn signIn;

    @Test
    void dangerComesFirstOnEveryPage(Browsing browsing) {
        assertThat(browsing.open(Screen.PHONE, "/").locator("body")).matchesAriaSnapshot("""
                - link "Naar de inhoud"
                - banner:
                  - region "Hulp bij gevaar":
                    - link /112/
                    - link /0800-2000/
                    - button "Snel weg"
                  - navigation "Hoofdmenu":
                    - list
                - main:
                  - heading [level=1]
                - contentinfo
                """);
    }

    @Test
    void theFirstScreenAsksForDangerBeforeAnythingElse(Browsing browsing) {
        assertThat(browsing.open(Screen.PHONE, "/meldcode").locator("main")).matchesAriaSnapshot("""
                - main:
                  - heading "Is er nu iemand in gevaar?" [level=1]
                  - 'link "Ja: bel 112"'
                  - link /^Nee/
                  - paragraph: Weet je het niet zeker? Bel dan ook 112.
                """);
    }

    @Test
    void aQuestionIsAGroupWithItsNumberItsTextAndWhatToDo(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, signIn.learner(), "/leren/stap-1-signalen/toets");
        page.getByText("Begin met de toets").click();
        var question = page.locator("[data-kind=one-of]").first();
        assertThat(question).matchesAriaSnapshot("""
                - group /Vraag \\d+ van \\d+/:
                  - paragraph: Kies één antwoord.
                  - radio
                  - radio
                  - status
                """);
        assertThat(question).hasAccessibleDescription("Kies één antwoord.");
        question.locator("input[type=radio]").first().check();
        assertThat(question).matchesAriaSnapshot("""
                - group /Vraag/:
                  - radio [checked]
                  - status: /Opgeslagen om/
                """);
    }

    @Test
    void figuresStandInATableAndThePictureIsSilent(Browsing browsing) {
        demo.load();
        var page = browsing.open(Screen.DESKTOP, signIn.session(DemoRegion.ATTENTION_OFFICER), "/organisatie");
        assertThat(page.locator("main")).matchesAriaSnapshot("""
                - main:
                  - navigation
                  - heading "Zorggroep Mergelhof" [level=1]
                  - region "Wat vraagt aandacht":
                    - heading "Wat vraagt aandacht" [level=2]
                    - list
                """);
        assertThat(page.getByRole(AriaRole.IMG)).hasCount(0);
        assertThat(page.getByRole(AriaRole.TABLE).first()).hasAccessibleName("Per vestiging");
    }

    @Test
    void aMistakeInAFormIsReadWithItsField(Browsing browsing) {
        demo.load();
        var page = browsing.open(Screen.DESKTOP, signIn.session(DemoRegion.ATTENTION_OFFICER), "/organisatie");
        page.getByText("Medewerkers", new Page.GetByTextOptions().setExact(true))
                .click();
        page.navigate(page.url() + "?op=31-02-2026");
        var day = page.locator("#op");
        assertThat(day).hasAttribute("aria-invalid", "true");
        assertThat(day).hasAccessibleDescription(Pattern.compile("Kies een datum"));
    }
}

package nl.meldcodewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;

/** A main journey of each role without a mouse. */
@BrowserTest
class KeyboardBrowserTest {

    private static final Pattern SAVED = Pattern.compile("Opgeslagen om \\d\\d:\\d\\d");

    @Inject
    DemoRegion demo;

    @Inject
    TestSignIn signIn;

    @Test
    void theFirstTabReachesTheSkipLinkThatLeadsToTheContent(Browsing browsing) {
        var page = browsing.open(Screen.DESKTOP, "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#inhoud");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
    }

    @Test
    void whoSeesDangerReachesTheNumberToCall(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/meldcode");
        var keyboard = new Keyboard(page).to("Gevaar? 112");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo("tel:112");
        keyboard.to("Ja: bel 112");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo("tel:112");
    }

    @Test
    void aLearnerAnswersAQuestionAndIsLedToTheOnesThatAreLeft(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, signIn.learner(), "/leren/stap-1-signalen/toets");
        var keyboard = new Keyboard(page).to("Begin met de toets").follow();
        var first = page.locator("[data-kind=one-of]").first();
        first.locator("input[type=radio]").first().focus();
        keyboard.press("Space");
        assertThat(first.locator("[data-status]")).hasText(SAVED);
        keyboard.press("ArrowDown");
        assertThat(first.locator("input[type=radio]").nth(1)).isChecked();
        assertThat(first.locator("[data-status]")).hasText(SAVED);
        keyboard.to("Inleveren").follow();
        assertThat(page.locator("[role=alert]")).containsText("nog niet alle vragen");
        keyboard.to("Vraag ").press("Enter");
        assertThat((String) page.evaluate("document.activeElement.id")).startsWith("vraag-");
    }

    @Test
    void anAttentionOfficerFindsWhoHasToRenew(Browsing browsing) {
        demo.load();
        var page = browsing.open(Screen.DESKTOP, signIn.session(DemoRegion.ATTENTION_OFFICER), "/organisatie");
        var keyboard = new Keyboard(page).to("Medewerkers").follow();
        keyboard.to("Zoeken").press("Enter");
        keyboard.to("Naam").type("a").to("Tonen").follow();
        assertThat(page.locator("main")).containsText("medewerkers");
        keyboard.to("Download");
        assertThat((String) page.evaluate("document.activeElement.pathname")).endsWith("/medewerkers.csv");
    }

    @Test
    void anOfficerOfAMunicipalityOpensAnAgreement(Browsing browsing) {
        demo.load();
        var page = browsing.open(Screen.DESKTOP, signIn.session(DemoRegion.MUNICIPALITY), "/gemeente/GM0935/afspraken");
        new Keyboard(page).to("Zorggroep Mergelhof").follow();
        assertThat(page).hasURL(Pattern.compile("/afspraken/"));
        assertThat(page.locator("h1")).containsText("Mergelhof");
    }

    @Test
    void anAdministratorFindsAnOrganisation(Browsing browsing) {
        demo.load();
        var page = browsing.open(Screen.DESKTOP, signIn.session(DemoRegion.ADMIN), "/beheer");
        var keyboard = new Keyboard(page).to("Organisaties").follow();
        keyboard.to("Naam of deel").type("Mergelhof").press("Enter");
        assertThat(page.locator("main")).containsText("Zorggroep Mergelhof");
    }

    @Test
    void whoSignsInWithAMistakeHearsItAtOnce(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/inloggen");
        new Keyboard(page)
                .to("E-mail")
                .type("niemand@demo.example")
                .to("Wachtwoord")
                .type("verkeerd")
                .follow();
        assertThat(page.locator("[role=alert], [role=status]").first()).isVisible();
    }
}

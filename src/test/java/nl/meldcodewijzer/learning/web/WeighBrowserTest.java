package nl.meldcodewijzer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.Test;

@BrowserTest
class WeighBrowserTest {

    private static final String ADDRESS = "/meldcode/venvn/wegen";

    private static void choose(Page page, int question, String answer) {
        page.locator("#vraag-" + question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    @Test
    void oneQuestionAtATimeUntilAnAnswerEndsIt(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, ADDRESS);
        assertThat(page.locator("#vraag-2")).isHidden();
        choose(page, 1, "Ja");
        assertThat(page.locator("#vraag-2")).isVisible();
        assertThat(page.locator("[data-end]")).isHidden();
        choose(page, 2, "Ja");
        assertThat(page.locator("#vraag-3")).isHidden();
        assertThat(page.locator("[data-outcome]")).containsText("Meld bij Veilig Thuis");
        Axe.check(page);
        browsing.picture(page, "weigh");
        choose(page, 1, "Nee");
        assertThat(page.locator("#vraag-2")).isHidden();
        assertThat(page.locator("[data-outcome]")).containsText("Sluit de meldcode af");
    }

    @Test
    void notesAreCopiedForTheFileAndThenWiped(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, ADDRESS);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        choose(page, 1, "Ja");
        page.locator("#notitie-1").fill("Drie kilo lichter dan vorige maand.");
        choose(page, 2, "Ja");
        button(page, "Kopieer voor het dossier").click();
        assertThat(page.locator("[data-status]")).containsText("Gekopieerd");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains("Wegen met de meldcode, ")
                .contains("Antwoord: Ja\nNotitie: Drie kilo lichter dan vorige maand.")
                .contains("Meld bij Veilig Thuis");
        button(page, "Wis alles").click();
        assertThat(page.locator("#notitie-1")).hasValue("");
        assertThat(page.locator("#vraag-2")).isHidden();
    }

    @Test
    void nothingIsSentAndNothingIsKept(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, ADDRESS);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        choose(page, 1, "Ja");
        page.locator("#notitie-1").fill("Blauwe plek op de arm.");
        choose(page, 2, "Nee");
        assertThat(asked).isEmpty();
        assertThat((int) page.evaluate("localStorage.length + sessionStorage.length"))
                .isZero();
        page.navigate("/meldcode");
        page.goBack();
        assertThat(page.locator("#notitie-1")).hasValue("");
        assertThat(page.locator("#vraag-2")).isHidden();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}

package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.Test;

/** The kinds of question that are more than a choice, on a phone with script. */
@BrowserTest
class QuestionKindsBrowserTest {

    @Inject
    TestSignIn signIn;

    /** The page of an attempt that asks this question. */
    private Page asked(Browsing browsing, String module, String question) {
        for (int tries = 0; tries < 60; tries++) {
            var learner = signIn.learner();
            var started = new QuizClient(learner).start(module).jsonPath();
            if (started.getList("questions.id").contains(question)) {
                return browsing.open(Screen.PHONE, learner, "/leren/" + module + "/toets");
            }
        }
        throw new AssertionError("No attempt asks " + question);
    }

    private static Locator field(Page page, String question) {
        return page.locator("#vraag-" + question);
    }

    private static Locator status(Page page, String question) {
        return field(page, question).locator("[data-status]");
    }

    @Test
    void anOrderIsSavedWhenEachLineHasItsOwnPlace(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "volgorde-1");
        var places = field(page, "volgorde-1").locator("select");
        for (int index = 0; index < 4; index++) {
            places.nth(index).selectOption(String.valueOf(index + 1));
        }
        assertThat(status(page, "volgorde-1")).containsText("Nog niet compleet");
        places.nth(4).selectOption("5");
        assertThat(status(page, "volgorde-1")).containsText("Opgeslagen om");
        Axe.check(page);
        browsing.picture(page, "quiz-order");
        page.reload();
        assertThat(places.nth(4)).hasValue("5");
    }

    @Test
    void pairsAreSavedOneByOne(Browsing browsing) {
        var page = asked(browsing, "wet-2019", "jaren-1");
        field(page, "jaren-1").locator("select").first().selectOption("j2013");
        assertThat(status(page, "jaren-1")).containsText("Opgeslagen om");
        Axe.check(page);
        browsing.picture(page, "quiz-match");
        page.reload();
        assertThat(field(page, "jaren-1").locator("select").first()).hasValue("j2013");
    }

    @Test
    void aFewWordsAreSavedWhenTheFieldIsLeft(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        field(page, "nummer-1").locator("input[type=text]").fill("0800-2000");
        field(page, "nummer-1").locator("input[type=text]").blur();
        assertThat(status(page, "nummer-1")).containsText("Opgeslagen om");
        browsing.picture(page, "quiz-short");
        page.reload();
        assertThat(field(page, "nummer-1").locator("input[type=text]")).hasValue("0800-2000");
    }

    @Test
    void aCaseShowsWhatHappensAndGoesOn(Browsing browsing) {
        var page = asked(browsing, "praktijk-onderwijs", "casus-1");
        field(page, "casus-1").locator("input[type=radio]").first().check();
        assertThat(field(page, "casus-1")).not().containsText("Je koos:");
        field(page, "casus-1").getByText("Sla op en lees verder").click();
        assertThat(field(page, "casus-1")).containsText("Je koos:");
        assertThat(status(page, "casus-1")).containsText("Opgeslagen om");
        Axe.check(page);
        browsing.picture(page, "quiz-case");
        field(page, "casus-1").locator("input[type=radio]").first().check();
        field(page, "casus-1").getByText("Sla op en lees verder").click();
        assertThat(field(page, "casus-1").locator("section")).hasCount(2);
    }
}

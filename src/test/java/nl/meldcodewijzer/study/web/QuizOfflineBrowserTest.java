package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.meldcodewijzer.study.web.QuizElements.SAVED;
import static nl.meldcodewijzer.study.web.QuizElements.button;
import static nl.meldcodewijzer.study.web.QuizElements.option;
import static nl.meldcodewijzer.study.web.QuizElements.question;
import static nl.meldcodewijzer.study.web.QuizElements.status;
import static nl.meldcodewijzer.study.web.QuizElements.summary;
import static nl.meldcodewijzer.study.web.QuizElements.waiting;
import static nl.meldcodewijzer.study.web.TestQuizTakers.MODULE;
import static nl.meldcodewijzer.study.web.TestQuizTakers.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.study.web.TestQuizTakers.Taker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz on a phone whose line goes away. */
@BrowserTest
class QuizOfflineBrowserTest {

    @Inject
    TestQuizTakers takers;

    private Taker taker;

    @BeforeEach
    void someAttempt() {
        taker = takers.taker();
    }

    @Test
    void withoutALineAnswersStayOnTheDeviceAndAreSavedWhenItIsBack(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 3);
        assertThat(summary(page)).containsText("3 antwoorden staan alleen op dit apparaat");
        browsing.picture(page, "quiz-offline");
        Axe.check(page);
        assertThat(taker.stored()).isZero();
        page.context().setOffline(false);
        for (int i = 0; i < 3; i++) {
            assertThat(status(page, i)).hasText(SAVED);
        }
        assertThat(summary(page)).hasText("Alle antwoorden zijn opgeslagen.");
        assertThat(waiting(page)).isZero();
        assertThat(taker.stored()).isEqualTo(3);
    }

    @Test
    void closingTheTabWithoutALineLosesNothing(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 3);
        var browser = page.context();
        page.close();
        browser.setOffline(false);
        var again = browser.newPage();
        again.navigate(QUIZ);
        for (int i = 0; i < 3; i++) {
            assertThat(option(again, i, 1)).isChecked();
            assertThat(status(again, i)).hasText(SAVED);
        }
        assertThat(taker.stored()).isEqualTo(3);
    }

    @Test
    void anyPageOfTheSamePersonSendsWhatWaits(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 2);
        var browser = page.context();
        page.close();
        browser.setOffline(false);
        var elsewhere = browser.newPage();
        elsewhere.route("**/api/v1/attempts/**", route -> route.abort());
        elsewhere.navigate("/leren");
        assertThat(elsewhere.locator("[data-waiting]")).containsText("2 antwoorden staan alleen nog op dit apparaat");
        browsing.picture(elsewhere, "learn-waiting");
        Axe.check(elsewhere);
        elsewhere.unroute("**/api/v1/attempts/**");
        assertThat(elsewhere.locator("[data-waiting]")).isHidden();
        assertThat(taker.stored()).isEqualTo(2);
    }

    @Test
    void whatAnotherDeviceSavedMeanwhileIsAsked(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 1);
        var there = browsing.open(Screen.DESKTOP, taker.visitor(), QUIZ);
        option(there, 0, 0).check();
        assertThat(status(there, 0)).hasText(SAVED);
        page.context().setOffline(false);
        var here = question(page, 0).locator("label").nth(1).innerText().replaceAll("\\.$", "");
        var theirs = question(page, 0).locator("label").nth(0).innerText().replaceAll("\\.$", "");
        assertThat(question(page, 0)).containsText("Op een ander apparaat koos je: \"" + theirs + "\"");
        assertThat(question(page, 0)).containsText("Hier koos je: \"" + here + "\"");
        assertThat(summary(page)).containsText("Bij 1 vraag staan twee verschillende antwoorden");
        browsing.picture(page, "quiz-conflict-queued");
        page.reload();
        assertThat(question(page, 0)).containsText("Welk antwoord moet blijven?");
        button(page, "Inleveren").click();
        assertThat(page).hasURL(Pattern.compile(QUIZ + "$"));
        question(page, 0).getByText("Neem de andere keuze over").click();
        assertThat(option(page, 0, 0)).isChecked();
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(waiting(page)).isZero();
        assertThat(taker.client().start(MODULE).jsonPath().getList("answers.sequence"))
                .containsExactly(1);
    }

    @Test
    void anAnswerWhoseReplyGotLostIsNoConflict(Browsing browsing) {
        var page = taker.open(browsing);
        page.route("**/api/v1/attempts/**", route -> {
            route.fetch();
            route.abort();
        });
        option(page, 0, 1).check();
        assertThat(status(page, 0)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        option(page, 0, 0).check();
        page.unroute("**/api/v1/attempts/**");
        page.reload();
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(option(page, 0, 0)).isChecked();
        assertThat(question(page, 0)).not().containsText("Op een ander apparaat");
        assertThat(taker.client().start(MODULE).jsonPath().getList("answers.sequence"))
                .containsExactly(2);
    }

    @Test
    void handingInWithoutALineSaysSoAndKeepsTheAnswers(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 1);
        button(page, "Inleveren").click();
        assertThat(summary(page)).containsText("Inleveren lukt nu niet");
        assertThat(waiting(page)).isEqualTo(1);
    }

    @Test
    void whatWaitsForAQuizThatWasHandedInSinceIsForgotten(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 1);
        var there = browsing.open(Screen.DESKTOP, taker.visitor(), QUIZ);
        option(there, 0, 0).check();
        assertThat(status(there, 0)).hasText(SAVED);
        page.context().setOffline(false);
        assertThat(question(page, 0)).containsText("Welk antwoord moet blijven?");
        taker.client().submit(taker.client().start(MODULE).jsonPath().getString("id"));
        page.navigate("/leren");
        page.waitForCondition(() -> waiting(page) == 0);
        assertThat(page.locator("[data-waiting]")).isHidden();
    }
}

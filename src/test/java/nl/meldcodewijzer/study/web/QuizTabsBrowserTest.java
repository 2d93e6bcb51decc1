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

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.study.web.TestQuizTakers.Taker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz in several tabs, in an old tab, and pressed twice. */
@BrowserTest
class QuizTabsBrowserTest {

    @Inject
    TestQuizTakers takers;

    private Taker taker;

    @BeforeEach
    void someAttempt() {
        taker = takers.taker();
    }

    @Test
    void twoTabsShowTheSame(Browsing browsing) {
        var one = taker.open(browsing);
        var two = one.context().newPage();
        two.navigate(QUIZ);
        option(one, 0, 1).check();
        assertThat(status(two, 0)).hasText(SAVED);
        assertThat(option(two, 0, 1)).isChecked();
        option(two, 0, 0).check();
        assertThat(option(one, 0, 0)).isChecked();
        assertThat(status(one, 0)).hasText(SAVED);
        assertThat(question(one, 0)).not().containsText("Op een ander apparaat");
        assertThat(question(two, 0)).not().containsText("Op een ander apparaat");
    }

    @Test
    void aTabThatHearsOfASaveBeforeTheEntryIsGoneSaysSavedInTheEnd(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 1);
        var other = page.context().newPage();
        other.route("**/robots.txt", route -> route.fulfill());
        other.navigate(page.url().replaceFirst("/leren/.*", "/robots.txt"));
        other.evaluate("() => {"
                + " window.key = Object.keys(localStorage).find((each) => each.startsWith('antwoord.'));"
                + " const saved = { ...JSON.parse(localStorage.getItem(key)), sequence: 1, savedAt: new Date().toISOString() };"
                + " new BroadcastChannel(key.slice(0, key.indexOf('.', 'antwoord.'.length) + 1))"
                + "   .postMessage({ type: 'saved', detail: saved }); }");
        assertThat(question(page, 0).locator("[data-seen]")).hasValue("1");
        assertThat(status(page, 0)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        other.evaluate("localStorage.removeItem(key)");
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(option(page, 0, 1)).isChecked();
    }

    @Test
    void aTabThatHearsOfASaveBeforeItSeesTheEntrySaysSavedInTheEnd(Browsing browsing) {
        var page = taker.open(browsing);
        var saved = page.evaluate("() => {"
                + " const field = document.querySelector('[data-question]');"
                + " const attempt = document.querySelector('form[data-quiz]').dataset.quiz;"
                + " const question = field.dataset.question;"
                + " const prefix = `antwoord.${document.body.dataset.owner}.`;"
                + " const answer = { chosen: [field.querySelectorAll('input[type=radio], input[type=checkbox]')[1].value] };"
                + " return { prefix, key: `${prefix}${attempt}.${question}`, attempt, question, answer, seen: 0,"
                + "   tried: [answer], at: Date.now(), sequence: 1, savedAt: new Date().toISOString() }; }");
        var other = page.context().newPage();
        other.route("**/robots.txt", route -> route.fulfill());
        other.navigate(page.url().replaceFirst("/leren/.*", "/robots.txt"));
        other.evaluate("(detail) => new BroadcastChannel(detail.prefix).postMessage({ type: 'saved', detail })", saved);
        assertThat(status(page, 0)).hasText(SAVED);
        other.evaluate("(entry) => localStorage.setItem(entry.key, JSON.stringify(entry))", saved);
        assertThat(status(page, 0)).hasText("Bezig met opslaan…");
        other.evaluate("(entry) => localStorage.removeItem(entry.key)", saved);
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(option(page, 0, 1)).isChecked();
    }

    @Test
    void anOldTabSaysThatTheQuizWasHandedInAndLeadsToTheResult(Browsing browsing) {
        var page = taker.open(browsing);
        taker.client().submit(taker.client().start(MODULE).jsonPath().getString("id"));
        option(page, 0, 1).check();
        assertThat(summary(page)).containsText("Deze toets is al ingeleverd");
        assertThat(option(page, 0, 0)).isDisabled();
        browsing.picture(page, "quiz-old-tab");
        assertThat(waiting(page)).isZero();
        summary(page).getByText("Bekijk de uitslag").click();
        assertThat(page.locator("h1")).containsText("Uitslag");
    }

    @Test
    void aPageFromTheBackForwardCacheIsReadAgain(Browsing browsing) {
        var page = taker.open(browsing);
        var attempt = taker.client().start(MODULE).jsonPath();
        String question = page.locator("[data-question]").first().getAttribute("data-question");
        String option = option(page, 0, 1).getAttribute("value");
        taker.client().save(attempt.getString("id"), question, List.of(option), 1);
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        assertThat(option(page, 0, 1)).isChecked();
    }

    @Test
    void handingInWaitsForTheLastAnswerAndADoubleClickIsOne(Browsing browsing) {
        var page = taker.open(browsing);
        var posts = new ArrayList<Response>();
        page.onResponse(response -> {
            if (response.request().method().equals("POST")) {
                posts.add(response);
            }
        });
        var held = new ArrayList<Route>();
        page.route("**/api/v1/attempts/**", held::add);
        option(page, 0, 1).check();
        button(page, "Opslaan en later verdergaan").dblclick();
        assertThat(summary(page)).containsText("We slaan eerst je laatste antwoord op");
        held.forEach(Route::resume);
        page.waitForCondition(() -> !posts.isEmpty());
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(posts).hasSize(1);
        assertThat(taker.client().start(MODULE).jsonPath().getList("answers.sequence"))
                .containsExactly(1);
    }
}

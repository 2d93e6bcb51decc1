package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz on a phone whose line, session or tab goes away. */
@BrowserTest
class QuizOfflineBrowserTest {

    private static final String MODULE = "stap-1-signalen";
    private static final String QUIZ = "/leren/" + MODULE + "/toets";
    private static final Pattern SAVED = Pattern.compile("Opgeslagen om \\d\\d:\\d\\d");

    @Inject
    TestSignIn signIn;

    private Visitor learner;
    private QuizClient client;

    @BeforeEach
    void someAttempt() {
        learner = signIn.learner();
        client = new QuizClient(learner);
        client.start(MODULE);
    }

    private static Locator question(Page page, int number) {
        return page.locator("[data-question]").nth(number);
    }

    private static Locator option(Page page, int question, int option) {
        return question(page, question).locator("input[name^=antwoord]").nth(option);
    }

    private static Locator status(Page page, int question) {
        return question(page, question).locator("[data-status]");
    }

    private static Locator summary(Page page) {
        return page.locator("[data-form-status]");
    }

    private static Locator button(Page page, String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    private static int waiting(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('antwoord.')).length");
    }

    /** Asked on another device. */
    private int stored() {
        var elsewhere = signIn.session(learner.person());
        var client = new QuizClient(new Visitor(learner.person(), learner.name(), learner.email(), elsewhere));
        return client.start(MODULE).jsonPath().getList("answers").size();
    }

    private Page offlineWithAnswers(Browsing browsing, int answers) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().setOffline(true);
        for (int i = 0; i < answers; i++) {
            option(page, i, 1).check();
            assertThat(status(page, i)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        }
        return page;
    }

    private static void signInAs(Page page, Map<String, String> cookies) {
        var home = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        page.context().addCookies(List.of(new Cookie("sessie", cookies.get("sessie")).setUrl(home)));
    }

    @Test
    void withoutALineAnswersStayOnTheDeviceAndAreSavedWhenItIsBack(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 3);
        assertThat(summary(page)).containsText("3 antwoorden staan alleen op dit apparaat");
        browsing.picture(page, "quiz-offline");
        Axe.check(page);
        assertThat(stored()).isZero();
        page.context().setOffline(false);
        for (int i = 0; i < 3; i++) {
            assertThat(status(page, i)).hasText(SAVED);
        }
        assertThat(summary(page)).hasText("Alle antwoorden zijn opgeslagen.");
        assertThat(waiting(page)).isZero();
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void closingTheTabWithoutALineLosesNothing(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 3);
        var browser = page.context();
        page.close();
        browser.setOffline(false);
        var again = browser.newPage();
        again.navigate(QUIZ);
        for (int i = 0; i < 3; i++) {
            assertThat(option(again, i, 1)).isChecked();
            assertThat(status(again, i)).hasText(SAVED);
        }
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void anyPageOfTheSamePersonSendsWhatWaits(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 2);
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
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whatAnotherDeviceSavedMeanwhileIsAsked(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 1);
        var there = browsing.open(Screen.DESKTOP, learner, QUIZ);
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
        assertThat(client.start(MODULE).jsonPath().getList("answers.sequence")).containsExactly(1);
    }

    @Test
    void anAnswerWhoseReplyGotLostIsNoConflict(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
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
        assertThat(client.start(MODULE).jsonPath().getList("answers.sequence")).containsExactly(2);
    }

    @Test
    void whoSignsOutWithAnswersThatWaitIsAskedAndThenTheyAreGone(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 1);
        var asked = new ArrayList<String>();
        page.route("**/api/v1/attempts/**", route -> route.abort());
        page.context().setOffline(false);
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            if (asked.size() == 1) {
                dialog.dismiss();
            } else {
                dialog.accept();
            }
        });
        button(page, "Uitloggen").click();
        page.waitForCondition(() -> asked.size() == 1);
        assertThat(page).hasURL(Pattern.compile(QUIZ + "$"));
        assertThat(waiting(page)).isEqualTo(1);
        button(page, "Uitloggen").click();
        assertThat(page.locator("main")).containsText("Je bent uitgelogd.");
        assertThat(asked).hasSize(2).first().asString().contains("nog niet zijn opgeslagen");
        assertThat(waiting(page)).isZero();
        assertThat(stored()).isZero();
    }

    @Test
    void signingOutSendsWhatWaitsFirst(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
        page.route("**/api/v1/attempts/**", route -> route.abort());
        option(page, 0, 1).check();
        assertThat(status(page, 0)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        page.unroute("**/api/v1/attempts/**");
        button(page, "Uitloggen").click();
        assertThat(page.locator("main")).containsText("Je bent uitgelogd.");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsNeverSentForSomebodyElseInTheSameBrowser(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 2);
        var browser = page.context();
        var other = signIn.learner();
        new QuizClient(other).start(MODULE);
        signInAs(page, other.cookies());
        page.close();
        browser.setOffline(false);
        var theirs = browser.newPage();
        var sent = new ArrayList<String>();
        theirs.onRequest(request -> {
            if (request.method().equals("PUT")) {
                sent.add(request.url());
            }
        });
        theirs.navigate(QUIZ);
        assertThat(question(theirs, 0)).isVisible();
        theirs.waitForCondition(() -> waiting(theirs) == 0);
        assertThat(theirs.locator("input:checked")).hasCount(0);
        assertThat(sent).isEmpty();
        assertThat(stored()).isZero();
        assertThat(new QuizClient(other).start(MODULE).jsonPath().getList("answers"))
                .isEmpty();
    }

    @Test
    void aSessionThatEndedKeepsTheAnswersUntilTheSamePersonIsBack(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
        signIn.run(
                "update sign_in_session set ended_at = current_timestamp(6) where person_id = ?",
                learner.person().value());
        option(page, 0, 1).check();
        assertThat(summary(page)).containsText("Je bent uitgelogd. Je antwoorden zijn bewaard.");
        browsing.picture(page, "quiz-signed-out");
        summary(page).getByText("Log opnieuw in").click();
        assertThat(page).hasURL(Pattern.compile("/inloggen\\?terug="));
        assertThat(waiting(page)).isEqualTo(1);
        var session = signIn.session(learner.person());
        signInAs(page, session);
        page.navigate(QUIZ);
        assertThat(option(page, 0, 1)).isChecked();
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(waiting(page)).isZero();
    }

    @Test
    void twoTabsShowTheSame(Browsing browsing) {
        var one = browsing.open(Screen.PHONE, learner, QUIZ);
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
        var page = offlineWithAnswers(browsing, 1);
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
    void anOldTabSaysThatTheQuizWasHandedInAndLeadsToTheResult(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
        client.submit(client.start(MODULE).jsonPath().getString("id"));
        option(page, 0, 1).check();
        assertThat(summary(page)).containsText("Deze toets is al ingeleverd");
        assertThat(option(page, 0, 0)).isDisabled();
        browsing.picture(page, "quiz-old-tab");
        assertThat(waiting(page)).isZero();
        summary(page).getByText("Bekijk de uitslag").click();
        assertThat(page.locator("h1")).containsText("Uitslag");
    }

    @Test
    void handingInWaitsForTheLastAnswerAndADoubleClickIsOne(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
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
        assertThat(client.start(MODULE).jsonPath().getList("answers.sequence")).containsExactly(1);
    }

    @Test
    void handingInWithoutALineSaysSoAndKeepsTheAnswers(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 1);
        button(page, "Inleveren").click();
        assertThat(summary(page)).containsText("Inleveren lukt nu niet");
        assertThat(waiting(page)).isEqualTo(1);
    }

    @Test
    void aPageFromTheBackForwardCacheIsReadAgain(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, learner, QUIZ);
        var attempt = client.start(MODULE).jsonPath();
        String question = page.locator("[data-question]").first().getAttribute("data-question");
        String option = option(page, 0, 1).getAttribute("value");
        client.save(attempt.getString("id"), question, List.of(option), 1);
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        assertThat(option(page, 0, 1)).isChecked();
    }

    @Test
    void whatWaitsForAQuizThatWasHandedInSinceIsForgotten(Browsing browsing) {
        var page = offlineWithAnswers(browsing, 1);
        var there = browsing.open(Screen.DESKTOP, learner, QUIZ);
        option(there, 0, 0).check();
        assertThat(status(there, 0)).hasText(SAVED);
        page.context().setOffline(false);
        assertThat(question(page, 0)).containsText("Welk antwoord moet blijven?");
        client.submit(client.start(MODULE).jsonPath().getString("id"));
        page.navigate("/leren");
        page.waitForCondition(() -> waiting(page) == 0);
        assertThat(page.locator("[data-waiting]")).isHidden();
    }
}

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

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.study.web.TestQuizTakers.Taker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz on a phone whose session ends, and answers that wait for the same person. */
@BrowserTest
class QuizSessionBrowserTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestQuizTakers takers;

    private Taker taker;

    @BeforeEach
    void someAttempt() {
        taker = takers.taker();
    }

    /** From now on the browser of this page is somebody else's, or theirs again. */
    private static void signInAs(Page page, Map<String, String> cookies) {
        var home = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        page.context().addCookies(List.of(new Cookie("sessie", cookies.get("sessie")).setUrl(home)));
    }

    @Test
    void whoSignsOutWithAnswersThatWaitIsAskedAndThenTheyAreGone(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 1);
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
        assertThat(taker.stored()).isZero();
    }

    @Test
    void signingOutSendsWhatWaitsFirst(Browsing browsing) {
        var page = taker.open(browsing);
        page.route("**/api/v1/attempts/**", route -> route.abort());
        option(page, 0, 1).check();
        assertThat(status(page, 0)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        page.unroute("**/api/v1/attempts/**");
        button(page, "Uitloggen").click();
        assertThat(page.locator("main")).containsText("Je bent uitgelogd.");
        assertThat(taker.stored()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsNeverSentForSomebodyElseInTheSameBrowser(Browsing browsing) {
        var page = taker.offlineWithAnswers(browsing, 2);
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
        assertThat(taker.stored()).isZero();
        assertThat(new QuizClient(other).start(MODULE).jsonPath().getList("answers"))
                .isEmpty();
    }

    @Test
    void aSessionThatEndedKeepsTheAnswersUntilTheSamePersonIsBack(Browsing browsing) {
        var page = taker.open(browsing);
        signIn.run(
                "update sign_in_session set ended_at = current_timestamp(6) where person_id = ?",
                taker.visitor().person().value());
        option(page, 0, 1).check();
        assertThat(summary(page)).containsText("Je bent uitgelogd. Je antwoorden zijn bewaard.");
        browsing.picture(page, "quiz-signed-out");
        summary(page).getByText("Log opnieuw in").click();
        assertThat(page).hasURL(Pattern.compile("/inloggen\\?terug="));
        assertThat(waiting(page)).isEqualTo(1);
        var session = signIn.session(taker.visitor().person());
        signInAs(page, session);
        page.navigate(QUIZ);
        assertThat(option(page, 0, 1)).isChecked();
        assertThat(status(page, 0)).hasText(SAVED);
        assertThat(waiting(page)).isZero();
    }
}

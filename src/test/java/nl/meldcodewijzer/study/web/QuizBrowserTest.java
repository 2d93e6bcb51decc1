package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.meldcodewijzer.study.web.QuizElements.option;
import static nl.meldcodewijzer.study.web.QuizElements.question;
import static nl.meldcodewijzer.study.web.QuizElements.status;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class QuizBrowserTest {

    private static final String QUIZ = "/leren/stap-1-signalen/toets";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    Certificates certificates;

    @Test
    void eachAnswerIsSavedAtOnceAndAnotherDeviceGoesOn(Browsing browsing) {
        var visitor = signIn.learner();
        new QuizClient(visitor).start("stap-1-signalen");
        var here = browsing.open(Screen.DESKTOP, visitor, QUIZ);
        option(here, 0, 1).check();
        assertThat(status(here, 0)).hasText(Pattern.compile("Opgeslagen om \\d\\d:\\d\\d"));
        var there = browsing.open(Screen.PHONE, visitor, QUIZ);
        assertThat(option(there, 0, 1)).isChecked();
        option(there, 1, 0).check();
        assertThat(status(there, 1)).containsText("Opgeslagen");
        here.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(option(here, 1, 0)).isChecked();
    }

    @Test
    void onAConflictTheLearnerChooses(Browsing browsing) {
        var visitor = signIn.learner();
        new QuizClient(visitor).start("stap-1-signalen");
        var here = browsing.open(Screen.DESKTOP, visitor, QUIZ);
        var there = browsing.open(Screen.PHONE, visitor, QUIZ);
        option(there, 0, 0).check();
        assertThat(status(there, 0)).containsText("Opgeslagen");
        option(here, 0, 1).check();
        assertThat(question(here, 0)).containsText("Op een ander apparaat koos je");
        browsing.picture(here, "quiz-conflict");
        question(here, 0).getByText("Houd mijn keuze hier").click();
        assertThat(status(here, 0)).containsText("Opgeslagen");
        here.reload();
        assertThat(option(here, 0, 1)).isChecked();
    }

    @Test
    void anAnswerIsSavedWhenTheConnectionIsBack(Browsing browsing) {
        var visitor = signIn.learner();
        new QuizClient(visitor).start("stap-1-signalen");
        var page = browsing.open(Screen.PHONE, visitor, QUIZ);
        page.route("**/api/v1/attempts/**", route -> route.abort());
        option(page, 0, 1).check();
        assertThat(status(page, 0)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        page.unroute("**/api/v1/attempts/**");
        assertThat(status(page, 0)).containsText("Opgeslagen ");
        page.reload();
        assertThat(option(page, 0, 1)).isChecked();
    }

    @ParameterizedTest
    @EnumSource
    void nothingKeepsLearnersOut(Screen screen, Browsing browsing) {
        var visitor = signIn.learner();
        var client = new QuizClient(visitor);
        var page = browsing.open(screen, visitor, "/leren");
        look(page, browsing, "learn-pick");
        page.locator("select[name=beroep]").selectOption("verpleegkundige");
        page.getByText("Kies", new Page.GetByTextOptions().setExact(true)).click();
        look(page, browsing, "learn");
        page.navigate("/leren/stap-1-signalen");
        look(page, browsing, "learn-module");
        page.navigate("/leren/stap-1-signalen/les/"
                + QuizClient.module(catalogue, "stap-1-signalen")
                        .lessons()
                        .get(0)
                        .slug());
        look(page, browsing, "learn-lesson");
        page.navigate(QUIZ);
        look(page, browsing, "quiz-start");
        page.getByText("Begin met de toets").click();
        option(page, 0, 0).check();
        assertThat(status(page, 0)).containsText("Opgeslagen");
        look(page, browsing, "quiz");
        page.getByText("Inleveren", new Page.GetByTextOptions().setExact(true)).click();
        look(page, browsing, "quiz-unanswered");
        page.getByText("Toch inleveren").click();
        look(page, browsing, "quiz-result");
        page.navigate("/certificaten");
        look(page, browsing, "certificates-none");
        catalogue.programmes().get(0).modules().forEach(each -> client.pass(catalogue, each.value()));
        page.navigate("/leren");
        look(page, browsing, "learn-done");
        page.navigate("/certificaten");
        look(page, browsing, "certificates");
        var number = QuarkusTransaction.requiringNew()
                .call(() -> certificates.of(visitor.person()).get(0).number());
        page.navigate("/certificaat/" + number);
        look(page, browsing, "certificate-mine");
        var stranger = browsing.open(screen, "/certificaat/" + number);
        look(stranger, browsing, "certificate");
        stranger.navigate("/certificaat");
        look(stranger, browsing, "certificate-check");
    }

    private static void look(Page page, Browsing browsing, String name) {
        Axe.check(page);
        browsing.picture(page, name);
    }
}

package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.meldcodewijzer.study.web.QuizElements.option;
import static nl.meldcodewijzer.study.web.QuizElements.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;

/** Learners in the middle of a quiz, in a browser. */
@ApplicationScoped
class TestQuizTakers {

    static final String MODULE = "stap-1-signalen";
    static final String QUIZ = "/leren/" + MODULE + "/toets";

    private final TestSignIn signIn;

    TestQuizTakers(TestSignIn signIn) {
        this.signIn = signIn;
    }

    /** Who began the quiz and answered nothing yet. */
    Taker taker() {
        var taker = new Taker(signIn.learner());
        taker.client().start(MODULE);
        return taker;
    }

    /** Somebody with a phone, and with the API beside it. */
    final class Taker {

        private final Visitor visitor;

        private Taker(Visitor visitor) {
            this.visitor = visitor;
        }

        Visitor visitor() {
            return visitor;
        }

        QuizClient client() {
            return new QuizClient(visitor);
        }

        Page open(Browsing browsing) {
            return browsing.open(Screen.PHONE, visitor, QUIZ);
        }

        Page offlineWithAnswers(Browsing browsing, int answers) {
            var page = open(browsing);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.context().setOffline(true);
            for (int i = 0; i < answers; i++) {
                option(page, i, 1).check();
                assertThat(status(page, i)).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
            }
            return page;
        }

        /** How many answers the service has, asked on another device. */
        int stored() {
            var elsewhere = signIn.session(visitor.person());
            var client = new QuizClient(new Visitor(visitor.person(), visitor.name(), visitor.email(), elsewhere));
            return client.start(MODULE).jsonPath().getList("answers").size();
        }
    }
}

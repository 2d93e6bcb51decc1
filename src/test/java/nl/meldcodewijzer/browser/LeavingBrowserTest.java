package nl.meldcodewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leaving so that the next one at the device sees nothing. */
@BrowserTest
class LeavingBrowserTest {

    private static final String NEUTRAL = "https://www.google.nl/";
    private static final String PASSWORD = "een lang wachtwoord";

    @Inject
    TestSignIn signIn;

    private static void answerForNeutralPage(Page page) {
        page.context()
                .route(
                        NEUTRAL + "**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<title>Zoeken</title><p>Zoeken")));
    }

    @Test
    void afterTheQuickExitBackShowsNothingThatWasRead(Browsing browsing) {
        var learner = signIn.learner();
        var page = browsing.open(Screen.PHONE, learner, "/leren");
        answerForNeutralPage(page);
        page.navigate("/leren/stap-1-signalen");
        page.navigate("/leren/stap-1-signalen/toets");
        page.evaluate("localStorage.setItem('antwoord.van-iemand.poging.vraag', '{}')");
        page.getByText("Snel weg").click();
        assertThat(page).hasTitle("Zoeken");
        assertThat((int) page.evaluate("history.length")).isLessThanOrEqualTo(4);
        for (int back = 0; back < 2; back++) {
            page.goBack();
            assertThat(page).hasTitle("Zoeken");
        }
        page.navigate("/leren");
        assertThat(page.locator("h1")).hasText("Inloggen");
        assertThat((int) page.evaluate("localStorage.length")).isZero();
    }

    @Test
    void whoWasNotSignedInMeetsNothingAgainEither(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/meldcode");
        answerForNeutralPage(page);
        page.navigate("/modules/stap-1-signalen");
        page.navigate("/meldcode/venvn/wegen");
        int before = (int) page.evaluate("history.length");
        page.getByText("Snel weg").click();
        assertThat(page).hasTitle("Zoeken");
        assertThat((int) page.evaluate("history.length")).isEqualTo(before);
        for (int back = 0; back < 2; back++) {
            page.goBack();
            assertThat(page).hasTitle("Zoeken");
        }
        page.navigate("/meldcode");
        assertThat(page.locator("h1")).hasText("Is er nu iemand in gevaar?");
        page.navigate("/modules");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Is er nu iemand in gevaar?");
    }

    @Test
    void afterLeavingFastTheSessionIsOver(Browsing browsing) {
        var learner = signIn.learner();
        var page = browsing.open(Screen.PHONE, learner, "/meldcode");
        answerForNeutralPage(page);
        page.getByText("Snel weg").click();
        assertThat(page).hasTitle("Zoeken");
        // the service hears of it behind the scenes, after the page is gone
        for (int times = 0; times < 100 && me(learner) != 401; times++) {
            page.waitForTimeout(100);
        }
        assertThat(me(learner)).isEqualTo(401);
    }

    private static int me(TestSignIn.Visitor visitor) {
        return given().cookies(visitor.cookies()).get("/api/v1/me").statusCode();
    }

    /** The browser refuses for a moment, while it puts its own page for "nobody answers" in place. */
    private static boolean wentBack(Page page) {
        try {
            page.goBack();
            return true;
        } catch (PlaywrightException notYet) {
            if (!notYet.getMessage().contains("Not attached to an active page")) {
                throw notYet;
            }
            return false;
        }
    }

    @Test
    void theQuickExitWorksWithoutScript(Browsing browsing) {
        var learner = signIn.learner();
        var page = browsing.open(Screen.PHONE, learner, "/leren");
        // as without script: the form itself is sent, and its answer leads away; nobody answers there
        page.waitForRequest(NEUTRAL, () -> page.evaluate("document.querySelector('.site-quick-exit').submit()"));
        page.waitForCondition(() -> !page.url().endsWith("/leren") && wentBack(page));
        assertThat(page.locator("h1")).hasText("Inloggen");
    }

    @Test
    void afterSigningOutBackShowsNothing(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, signIn.learner(), "/leren");
        page.navigate("/leren/stap-1-signalen");
        page.getByText("Uitloggen").click();
        assertThat(page.locator("main")).containsText("Je bent uitgelogd.");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Inloggen");
    }

    @ParameterizedTest
    @EnumSource
    void onASharedDeviceOneButtonIsEnough(Screen screen, Browsing browsing) {
        var learner = signIn.withPassword(PASSWORD);
        var page = browsing.open(screen, "/inloggen");
        page.locator("#email").fill(learner.email());
        page.locator("#password").fill(PASSWORD);
        page.getByText("Dit is een gedeeld apparaat").check();
        browsing.picture(page, "sign-in-shared");
        Axe.check(page);
        page.getByText("Log in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("/leren$"));
        browsing.picture(page, "learn-shared");
        Axe.check(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width);
        assertThat(page.locator(".site-done button").boundingBox().height).isGreaterThan(48);
        page.locator(".site-done button").click();
        assertThat(page.locator("h1")).hasText("Je bent uitgelogd");
        browsing.picture(page, "signed-out-shared");
        Axe.check(page);
        page.navigate("/inloggen");
        assertThat(page.locator("input[name=gedeeld]")).isChecked();
        assertThat(List.of(page.locator("#email").inputValue())).containsExactly("");
    }
}

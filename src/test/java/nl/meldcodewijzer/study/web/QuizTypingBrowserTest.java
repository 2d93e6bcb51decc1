package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import org.junit.jupiter.api.Test;

/** Who goes on while an answer is on its way keeps what they did last. */
@BrowserTest
class QuizTypingBrowserTest {

    private static final Pattern SAVED = Pattern.compile("Opgeslagen om \\d\\d:\\d\\d");
    private static final String API = "**/api/v1/attempts/**";

    @Inject
    TestSignIn signIn;

    private Visitor learner;

    private Page asked(Browsing browsing, String module, String question) {
        for (int tries = 0; tries < 60; tries++) {
            learner = signIn.learner();
            if (new QuizClient(learner)
                    .start(module)
                    .jsonPath()
                    .getList("questions.id")
                    .contains(question)) {
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

    private static Locator text(Page page) {
        return field(page, "nummer-1").locator("input[type=text]");
    }

    private Object stored(String module, String question, String member) {
        return new QuizClient(learner)
                .start(module).jsonPath().<Map<String, Object>>getList("answers").stream()
                        .filter(each -> question.equals(each.get("questionId")))
                        .map(each -> each.get(member))
                        .findFirst()
                        .orElse("nothing");
    }

    private static List<Route> held(Page page) {
        var held = new ArrayList<Route>();
        page.route(API, held::add);
        return held;
    }

    private static void letGo(Page page, List<Route> held) {
        page.unroute(API);
        held.forEach(Route::resume);
    }

    @Test
    void wordsTypedWhileTheFirstOnesAreSavedStayAndAreSavedToo(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        var held = held(page);
        text(page).fill("0800");
        text(page).blur();
        page.waitForCondition(() -> !held.isEmpty());
        text(page).fill("0800 20  00");
        letGo(page, held);
        assertThat(status(page, "nummer-1")).hasText(SAVED);
        assertThat(text(page)).hasValue("0800 20  00");
        assertThat(stored("opfrissen", "nummer-1", "text")).isEqualTo("0800 20 00");
        assertThat(field(page, "nummer-1")).not().containsText("ander apparaat");
    }

    @Test
    void whatIsAnsweredBeforeTheScriptIsHereIsSavedWhenItComes(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        var scripts = new ArrayList<Route>();
        page.route("**/quiz/page.js", scripts::add);
        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        text(page).fill("112");
        page.waitForCondition(() -> !scripts.isEmpty());
        assertThat(status(page, "nummer-1")).hasText("");
        scripts.forEach(Route::resume);
        assertThat(status(page, "nummer-1")).hasText(SAVED);
        assertThat(stored("opfrissen", "nummer-1", "text")).isEqualTo("112");
    }

    @Test
    void wordsAreSavedWithoutLeavingTheField(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        text(page).pressSequentially("112");
        assertThat(status(page, "nummer-1")).hasText(SAVED);
        assertThat(stored("opfrissen", "nummer-1", "text")).isEqualTo("112");
    }

    @Test
    void wordsTypedJustBeforeThePageIsLeftAreThereAfterwards(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        text(page).pressSequentially("0800");
        page.navigate("/leren/opfrissen/toets");
        assertThat(text(page)).hasValue("0800");
        assertThat(status(page, "nummer-1")).hasText(SAVED);
    }

    @Test
    void anOrderThatIsChangedWhileItIsSavedStaysAsItIs(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "volgorde-1");
        var places = field(page, "volgorde-1").locator("select");
        var held = held(page);
        for (int index = 0; index < 5; index++) {
            places.nth(index).selectOption(String.valueOf(index + 1));
        }
        page.waitForCondition(() -> !held.isEmpty());
        places.nth(0).selectOption("2");
        letGo(page, held);
        page.waitForCondition(() -> !"nothing".equals(stored("opfrissen", "volgorde-1", "chosen")));
        assertThat(places.nth(0)).hasValue("2");
        assertThat(status(page, "volgorde-1")).containsText("Nog niet compleet");
        places.nth(1).selectOption("1");
        assertThat(status(page, "volgorde-1")).hasText(SAVED);
        assertThat(places.nth(0)).hasValue("2");
        assertThat(places.nth(1)).hasValue("1");
    }

    @Test
    void aStepOfWhichTheNextCannotBeReadYetCanBeAskedForAgain(Browsing browsing) {
        var page = asked(browsing, "praktijk-onderwijs", "casus-1");
        page.route("**/toets", Route::abort);
        field(page, "casus-1").getByText("Sla op en lees verder").click();
        assertThat(status(page, "casus-1")).hasText("Kies eerst wat je doet.");
        field(page, "casus-1").locator("input[type=radio]").first().check();
        field(page, "casus-1").getByText("Sla op en lees verder").click();
        assertThat(status(page, "casus-1")).containsText("Het vervolg kon niet worden opgehaald");
        page.unroute("**/toets");
        field(page, "casus-1").getByText("Sla op en lees verder").click();
        assertThat(field(page, "casus-1")).containsText("Je koos:");
        assertThat(field(page, "casus-1").locator("section")).hasCount(1);
    }

    @Test
    void anEntryOfAnAttemptThatIsGoneStopsNoOther(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        page.evaluate("""
                () => {
                  const attempt = '019a0000-0000-7000-8000-000000000009';
                  const entry = { attempt, question: 'x', module: 'opfrissen', answer: { chosen: ['a'] }, seen: 0, tried: [] };
                  localStorage.setItem(`antwoord.${document.body.dataset.owner}.${attempt}.x`,
                    JSON.stringify({ ...entry, at: Date.now() - 1000 }));
                }
                """);
        text(page).fill("112");
        text(page).blur();
        assertThat(status(page, "nummer-1")).hasText(SAVED);
        page.waitForCondition(() ->
                (int) page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('antwoord.')).length")
                        == 0);
        assertThat(page.locator("[data-form-status]")).not().containsText("uitgelogd");
    }

    @Test
    void anAnswerThatTheServiceCannotTakeNowStopsNoOther(Browsing browsing) {
        var page = asked(browsing, "opfrissen", "nummer-1");
        page.route("**/answers/nummer-1", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        text(page).fill("112");
        text(page).blur();
        assertThat(status(page, "nummer-1")).hasText("Op dit apparaat bewaard, nog niet verstuurd.");
        var other = page.locator("[data-kind=one-of]").first();
        other.locator("input[type=radio]").first().check();
        assertThat(other.locator("[data-status]")).hasText(SAVED);
        page.unroute("**/answers/nummer-1");
        assertThat(status(page, "nummer-1")).hasText(SAVED);
    }
}

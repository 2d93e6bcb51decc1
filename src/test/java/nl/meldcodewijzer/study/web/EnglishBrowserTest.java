package nl.meldcodewijzer.study.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meldcodewijzer.DemoRegion;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.Words;
import nl.meldcodewijzer.browser.Axe;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.learning.Catalogue;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a learner who reads English sees: no word of the screen is Dutch, and what is Dutch says that it is. */
@BrowserTest
class EnglishBrowserTest {

    private static final String PASSWORD = "een lang wachtwoord";
    private static final String MODULE = "stap-1-signalen";

    /** Shorter pieces may be a word of English, or a name, by chance; those count only as a whole text. */
    private static final int LONG = 12;

    private static final Pattern DUTCH_DAY =
            Pattern.compile("\\d (januari|februari|maart|mei|juni|juli|augustus|oktober) \\d|\\d uur");

    /** Dutch words that stand in brackets behind the English one. */
    private static final Pattern NEEDED_AT_WORK =
            Pattern.compile("\\((Veilig Thuis|meldcode|afwegingskader|aandachtsfunctionaris(sen)?|beroepsregister)\\)");

    /** Every text, label and word for a script that is not marked as Dutch. */
    private static final String ENGLISH_PART = """
            () => {
              const english = (element) => element.closest('[lang]').lang === 'en';
              const found = [];
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const element = nodes.currentNode.parentElement;
                if (english(element) && !element.closest('script')) found.push(nodes.currentNode.textContent);
              }
              for (const element of document.querySelectorAll('body *')) {
                if (!english(element)) continue;
                for (const { name, value } of element.attributes) {
                  if (/^(data-.*|aria-label|title|placeholder|alt)$/.test(name)) found.push(value);
                }
              }
              return found.map(each => each.replace(/\\s+/g, ' ').trim()).filter(each => each);
            }
            """;

    @Inject
    TestSignIn signIn;

    @Inject
    DemoRegion demo;

    @Inject
    Catalogue catalogue;

    private final Set<String> dutch = new HashSet<>();
    private final SoftAssertions seen = new SoftAssertions();

    private void gatherDutch() {
        var english = Words.all().values().stream()
                .flatMap(each -> each.english().values().stream())
                .flatMap(Words::pieces)
                .collect(Collectors.toSet());
        Words.all().values().stream()
                .flatMap(each -> each.messages().stream())
                .flatMap(each -> Words.pieces(Words.dutch(each)))
                .filter(each -> each.chars().filter(Character::isLetter).count() > 3)
                .filter(each -> !english.contains(each))
                .forEach(dutch::add);
    }

    @Test
    void everyWordOfTheScreenIsEnglish(Browsing browsing) {
        gatherDutch();
        journey(browsing);
        demo.load();
        var page = browsing.open(Screen.PHONE, signIn.session(DemoRegion.LEARNER), "/taal?naar=en&terug=/leren");
        for (var address : List.of(
                "/leren",
                "/leren/geschiedenis",
                "/leren/bewijzen",
                "/leren/herinneringen",
                "/leren/groepen",
                "/certificaten",
                "/certificaten/beroepsregister",
                "/mijn-gegevens",
                "/mijn-gegevens/wachtwoord",
                "/mijn-gegevens/wissen",
                "/activeren",
                "/groep",
                "/certificaat?nummer=1",
                "/modules/wijzigingen")) {
            page.navigate(address);
            look(page, address);
        }
        page.navigate("/certificaten");
        page.locator(".site-facts a").first().click();
        look(page, "a certificate");
        browsing.picture(page, "english-certificate");
        seen.assertAll();
    }

    /** From the front door to the result of a quiz. */
    private void journey(Browsing browsing) {
        var learner = signIn.withPassword(PASSWORD);
        var page = browsing.open(Screen.DESKTOP, "/");
        page.locator("a[hreflang=en]").click();
        look(page, "/");
        browsing.picture(page, "english-home");
        page.locator("a[href='/inloggen']").first().click();
        page.locator("#email").fill(learner.email());
        page.locator("#password").fill("verkeerd wachtwoord");
        button(page, "Sign in").click();
        look(page, "a wrong password");
        page.locator("#email").fill(learner.email());
        page.locator("#password").fill(PASSWORD);
        button(page, "Sign in").click();
        assertThat(page.locator("h1")).hasText("My programme");
        page.locator("[name=beroep]").selectOption("verpleegkundige");
        button(page, "Choose").click();
        look(page, "my page");
        page.navigate("/modules");
        assertThat(page.locator("main")).containsText("The lessons and questions are in Dutch.");
        look(page, "modules");
        page.navigate("/modules/" + MODULE);
        look(page, "a module");
        page.locator("a[href*='/dilemma/']").first().click();
        look(page, "a case");
        page.getByText("Begin with the case").click();
        page.locator(".site-choice").first().click();
        look(page, "a case on its way");
        page.navigate("/modules/" + MODULE + "/opmerking?bij=module");
        look(page, "a remark");
        page.navigate("/leren/" + MODULE);
        look(page, "a module of mine");
        page.getByText("Begin with lesson 1").click();
        assertThat(page.locator(".site-text[lang=nl]")).isVisible();
        look(page, "a lesson");
        page.navigate("/leren/" + MODULE + "/toets");
        look(page, "before the quiz");
        button(page, "Begin with the quiz").click();
        page.locator("[data-question] input").first().check();
        assertThat(page.locator("[data-status]").first()).hasText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        look(page, "the quiz");
        browsing.picture(page, "english-quiz");
        button(page, "Hand in").click();
        look(page, "the quiz, not finished");
        button(page, "Hand in anyway").click();
        assertThat(page.locator("main")).containsText("Not passed yet");
        look(page, "the result");
        new QuizClient(learner).pass(catalogue, MODULE);
        page.navigate("/leren/geschiedenis");
        assertThat(page.locator(".site-changes").first())
                .containsText(Pattern.compile("\\d (January|February|March|April|May|June|July|August|September|October"
                        + "|November|December) \\d{4}"));
        look(page, "history");
        browsing.picture(page, "english-history");
        page.locator("a[hreflang=nl]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator("h1")).hasText("Alles wat je ooit deed");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void look(Page page, String what) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        @SuppressWarnings("unchecked")
        var texts = (List<String>) page.evaluate(ENGLISH_PART);
        var left = new TreeSet<String>();
        for (var given : texts) {
            var text = NEEDED_AT_WORK.matcher(given).replaceAll("");
            if (DUTCH_DAY.matcher(text).find()) {
                left.add(text);
            }
            dutch.stream()
                    .filter(each -> text.equals(each) || (each.length() >= LONG && text.contains(each)))
                    .forEach(each -> left.add("\"" + each + "\" in \"" + text + "\""));
        }
        seen.assertThat(left).as("Dutch on " + what).isEmpty();
        seen.assertThatCode(() -> Axe.check(page)).as(what).doesNotThrowAnyException();
    }
}

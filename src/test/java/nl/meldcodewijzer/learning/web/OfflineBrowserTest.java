package nl.meldcodewijzer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.organisation.OrganisationExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.browser.BrowserTest;
import nl.meldcodewijzer.browser.Browsing;
import nl.meldcodewijzer.browser.Screen;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Units;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Opened once, the meldcode at hand opens without reception; nothing personal is ever kept. */
@BrowserTest
class OfflineBrowserTest {

    /** Every address in every cache, with what stands there. */
    private static final String KEPT = """
            async () => {
              const all = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const { url } of await cache.keys()) {
                  const answer = await cache.match(url);
                  const isPage = answer.headers.get('Content-Type').startsWith('text/html');
                  const isPersonal = isPage && /data-owner|uitloggen|Mijn programma/.test(await answer.text());
                  all.push(`${name} ${new URL(url).pathname} ${isPersonal ? 'personal' : 'public'}`);
                }
              }
              return all;
            }
            """;

    @Inject
    TestSignIn signIn;

    @Inject
    Units units;

    private static void waitUntilKept(Page page, String path) {
        waitUntil(
                page,
                "async path => Boolean(await caches.match(path)) && Boolean(await caches.match('/meldcode'))"
                        + " && (await navigator.serviceWorker.getRegistrations()).every(each => each.active)",
                path);
    }

    /** The browser's own waiting takes a promise for a yes. */
    private static void waitUntil(Page page, String condition, String given) {
        page.evaluate(
                "async given => { const holds = " + condition + ";"
                        + " for (let times = 0; times < 200; times++) { if (await holds(given)) return;"
                        + " await new Promise(done => setTimeout(done, 100)); }"
                        + " throw new Error('waited in vain'); }",
                given);
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate(KEPT);
    }

    private static String version() {
        var worker = given().get("/dienst.js").asString();
        return worker.replaceAll("(?s).*\"version\":\"([0-9a-f]+)\".*", "$1");
    }

    private Unit aUnit() {
        var organisation = signIn.organisation();
        var unit = unit(organisation, "Locatie Noord");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, unit));
        return unit;
    }

    @Test
    void openedOnceItOpensWithoutReception(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/meldcode");
        waitUntilKept(page, "/meldcode/venvn/wegen");
        page.context().setOffline(true);
        page.navigate("/meldcode");
        assertThat(page.locator("h1")).hasText("Is er nu iemand in gevaar?");
        page.getByText("Ik heb het opgeschreven").click();
        page.getByText("Lees de kaart van stap 2").click();
        assertThat(page.locator("#kaart-stap-2")).isVisible();
        page.navigate("/meldcode");
        page.getByText("Meldcode voor verpleegkundigen").click();
        page.getByText("Vraag voor vraag wegen").click();
        page.locator("#vraag-1 input[value=Ja]").check();
        assertThat(page.locator("#vraag-2")).isVisible();
        assertThat((boolean)
                        page.evaluate("getComputedStyle(document.querySelector('.site-help')).position === 'sticky'"))
                .as("the style is there")
                .isTrue();
        page.context().setOffline(false);
    }

    @Test
    void aUnitThatWasOpenedIsThereAndLeavingFastForgetsIt(Browsing browsing) {
        var unit = aUnit();
        var address = "/m/" + unit.cardCode();
        var page = browsing.open(Screen.PHONE, address);
        waitUntilKept(page, address);
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("h2").first()).containsText("Locatie Noord");
        // without reception the service cannot ask the browser to forget, so the page does
        page.locator("[data-quick-exit]").evaluate("button => button.dataset.quickExit = '/meldcode'");
        page.getByText("Snel weg").click();
        assertThat(page.locator("h1")).hasText("Is er nu iemand in gevaar?");
        assertThat(kept(page)).noneMatch(each -> each.contains("/m/")).isNotEmpty();
        page.context().setOffline(false);
    }

    @Test
    void aSharedDeviceKeepsNoUnit(Browsing browsing) {
        var address = "/m/" + aUnit().cardCode();
        assertThat(given().get(address).asString()).contains("data-keep");
        assertThat(given().cookie("gedeeld", "ja").get(address).asString()).doesNotContain("data-keep");
    }

    @Test
    void aPageOfSomebodySignedInIsNeverKept(Browsing browsing) {
        var address = "/m/" + aUnit().cardCode();
        var page = browsing.open(Screen.PHONE, signIn.learner(), "/leren");
        page.navigate(address);
        waitUntilKept(page, address);
        page.navigate("/meldcode/venvn/waaier");
        waitUntilKept(page, "/meldcode/venvn/waaier");
        assertThat(page.locator("body[data-owner]")).hasCount(1);
        assertThat(kept(page)).hasSizeGreaterThan(30).allMatch(each -> each.endsWith(" public"));
        assertThat(kept(page)).allMatch(each -> each.matches("\\S+ /(meldcode|m/|assets/|manifest\\.webmanifest).*"));
        page.context().setOffline(true);
        page.navigate("/meldcode");
        assertThat(page.locator("body[data-owner]")).hasCount(0);
        page.context().setOffline(false);
    }

    @Test
    void anOlderVersionGoesWhenTheNewOneIsThere(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/toegankelijkheid");
        page.evaluate("async () => { const old = await caches.open('meldcode-oud');"
                + " await old.put('/meldcode', new Response('oude tekst')); await caches.open('iets-anders'); }");
        page.navigate("/meldcode");
        waitUntil(page, "async old => !(await caches.keys()).includes(old)", "meldcode-oud");
        assertThat((List<?>) page.evaluate("() => caches.keys()"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains("meldcode-" + version(), "iets-anders");
        page.context().setOffline(true);
        page.navigate("/meldcode");
        assertThat(page.locator("body")).not().containsText("oude tekst");
        page.context().setOffline(false);
    }

    @Test
    void whenATextChangesTheDeviceTakesAllAnew(Browsing browsing) {
        var service = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        var old = version();
        try (var versions = new NextVersion(service)) {
            var page = browsing.open(Screen.PHONE, versions.address("/meldcode"));
            waitUntilKept(page, "/meldcode/algemeen");
            assertThat(kept(page)).isNotEmpty().allMatch(each -> each.startsWith("meldcode-" + old));
            versions.become(old, "0123456789ab");
            page.reload();
            waitUntil(page, "async old => !(await caches.keys()).includes(`meldcode-${old}`)", old);
            assertThat(kept(page))
                    .anyMatch(each -> each.startsWith("meldcode-0123456789ab /meldcode/venvn/wegen "))
                    .noneMatch(each -> each.contains(old));
            page.context().setOffline(true);
            page.navigate(versions.address("/meldcode/venvn"));
            assertThat(page.locator("h1")).containsText("verpleegkundigen");
            page.context().setOffline(false);
        }
    }

    @Test
    void onlyTheMeldcodeIsWatchedAndNothingIsAnnounced(Browsing browsing) {
        var page = browsing.open(Screen.PHONE, "/meldcode");
        waitUntilKept(page, "/meldcode/algemeen");
        page.navigate("/modules");
        assertThat((boolean) page.evaluate("navigator.serviceWorker.controller === null"))
                .isTrue();
        page.navigate("/meldcode");
        assertThat((boolean)
                        page.evaluate("() => { const question = new Event('beforeinstallprompt', { cancelable: true });"
                                + " dispatchEvent(question); return question.defaultPrevented; }"))
                .isTrue();
        assertThat((String) page.evaluate("Notification.permission")).isNotEqualTo("granted");
    }

    @Test
    void aPhoneCanPutItAmongItsApps() {
        var manifest = given().get("/manifest.webmanifest")
                .then()
                .statusCode(200)
                .contentType("application/manifest+json")
                .extract()
                .jsonPath();
        assertThat(manifest.getString("start_url")).isEqualTo("/meldcode");
        assertThat(manifest.getList("icons.src", String.class))
                .hasSize(4)
                .allSatisfy(icon -> given().get(icon).then().statusCode(200));
        given().get("/dienst.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", org.hamcrest.Matchers.containsString("no-"));
    }
}

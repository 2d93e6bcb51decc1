package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class PublicPagesTest {

    @Inject
    Catalogue catalogue;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/modules",
                "/modules/stap-1-signalen",
                "/meldcode",
                "/meldcode/knmg",
                "/toegankelijkheid",
                "/privacy"
            })
    void pageIsOpenToEverybodyWithOneMainHeading(String address) {
        var page = page(address);
        assertThat(page.split("<h1", -1)).as(address).hasSize(2);
        assertThat(page).contains("tel:112", "tel:08002000");
    }

    @Test
    void everyModuleAndLessonAndFrameworkHasItsPage() {
        for (var module : catalogue.modules()) {
            var whole = page("/modules/" + module.slug());
            for (var lesson : module.lessons()) {
                assertThat(whole).contains("id=\"" + lesson.slug() + "\"");
                assertThat(page("/modules/" + module.slug() + "/" + lesson.slug()))
                        .contains("site-text");
            }
        }
        for (var framework : catalogue.frameworks()) {
            assertThat(page("/meldcode/" + framework.slug()))
                    .contains(framework.link().replace("&", "&amp;"));
        }
    }

    @Test
    void moduleTellsSourcesEditionAndQuizButNoQuestion() {
        var module = catalogue.moduleAt("stap-4-wegen").orElseThrow();
        var page = page("/modules/stap-4-wegen");
        assertThat(page)
                .contains(
                        "Editie 2, geldig vanaf 1 maart 2026",
                        "Wat er veranderde",
                        "Opnieuw doen",
                        "/leren/stap-4-wegen/toets",
                        "nog niet nagekeken");
        assertThat(module.sources())
                .allSatisfy(each -> assertThat(page).contains(each.url().replace("&", "&amp;")));
        assertThat(module.questions()).noneSatisfy(each -> assertThat(page).contains(each.id() + "\""));
    }

    @Test
    void chosenFrameworkChangesTheLesson() {
        var general = "Les 1: <span lang=\"nl\">"
                + catalogue
                        .moduleAt("stap-4-wegen")
                        .orElseThrow()
                        .lessons()
                        .get(0)
                        .title();
        assertThat(page("/modules/stap-4-wegen")).contains(general);
        assertThat(page("/modules/stap-4-wegen?kader=knmg")).contains("Wegen met de KNMG-meldcode");
        assertThat(page("/modules/stap-4-wegen/samen-wegen?kader=knmg"))
                .contains("Wegen met de KNMG-meldcode", "?kader=knmg\"");
        assertThat(page("/modules/stap-4-wegen?kader=<script>")).contains(general);
    }

    @Test
    void meldcodeBeginsWithDanger() {
        var page = page("/meldcode");
        int question = page.indexOf("Is er nu iemand in gevaar?", page.indexOf("<h1"));
        assertThat(question).isPositive().isLessThan(page.indexOf("id=\"stappen\""));
        assertThat(page.indexOf("href=\"tel:112\"", question)).isPositive().isLessThan(page.indexOf("id=\"stappen\""));
        assertThat(page).contains("/meldcode/algemeen", "/meldcode/onderwijs");
    }

    @Test
    void everyAnswerLeadsToAPageOrANumber() {
        var page = page("/meldcode");
        var steps = page.substring(page.indexOf("id=\"stappen\""), page.indexOf("id=\"veilig-thuis\""));
        var addresses = Pattern.compile("href=\"([^\"#]+)(?:#([^\"]+))?\"")
                .matcher(steps)
                .results()
                .toList();
        assertThat(addresses).hasSize(8);
        for (var address : addresses) {
            if (!address.group(1).startsWith("tel:")) {
                var there = page(address.group(1));
                assertThat(address.group(2) == null || there.contains("id=\"" + address.group(2) + "\""))
                        .as(address.group())
                        .isTrue();
            }
        }
    }

    @Test
    void frameworkHasItsOwnStepsQuestionsNormsAndCards() {
        var checkedOn = catalogue.frameworkAt("knmg").orElseThrow().checkedOn();
        assertThat(page("/meldcode/knmg"))
                .contains("Overleggen met andere professionals", "mantelzorgverleningscheck", "Vraag 5", "Onthulling")
                .contains(Dates.written(checkedOn), "id=\"kaart-stap-4\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/modules/x",
                "/modules/STAP",
                "/modules/stap-1-signalen/x",
                "/modules/%00",
                "/meldcode/x",
                "/meldcode/..%2f"
            })
    void unknownAddressIsNotFound(String address) {
        assertThat(given().urlEncodingEnabled(false).get(address).statusCode())
                .as(address)
                .isIn(400, 404);
    }

    private static String page(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }
}

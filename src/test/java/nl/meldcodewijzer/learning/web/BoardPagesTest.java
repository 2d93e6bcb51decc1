package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Slide;
import org.junit.jupiter.api.Test;

@ServiceTest
class BoardPagesTest {

    private static final String BOARD = "/modules/stap-1-signalen/bord";
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Inject
    Catalogue catalogue;

    private static String page(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void theNextLinksLeadThroughEverySlideOnce() {
        var module = catalogue.module(new ModuleSlug("stap-1-signalen")).orElseThrow();
        var slides = module.lessons().stream()
                .mapToInt(each -> Slide.of(each).size())
                .sum();
        var seen = new HashSet<String>();
        var next = NEXT.matcher(page(BOARD));
        while (next.find()) {
            var address = next.group(1).replace("&amp;", "&");
            assertThat(seen.add(address)).isTrue();
            next = NEXT.matcher(page(address));
        }
        assertThat(seen).hasSize(slides);
    }

    @Test
    void anUnknownSlideLessonOrCaseIsNotFound() {
        for (var wrong : new String[] {
            "/bestaat-niet", "/kinderen?dia=0", "/kinderen?dia=99", "/kinderen?dia=x", "/casus/bestaat-niet"
        }) {
            given().get(BOARD + wrong).then().statusCode(404);
        }
    }

    @Test
    void aPrivateModuleIsNotOnTheBoard() {
        assertThat(catalogue.privateModules()).isNotEmpty();
        for (var each : catalogue.privateModules()) {
            given().get("/modules/" + each.slug() + "/bord").then().statusCode(404);
            given().get("/modules/" + each.slug() + "/bord/"
                            + each.lessons().get(0).slug())
                    .then()
                    .statusCode(404);
            given().get("/modules/" + each.slug()).then().body(not(containsString("/bord\"")));
        }
    }

    @Test
    void aCaseIsVotedOnBeforeItsConsequenceIsShown() {
        var dilemma = catalogue
                .module(new ModuleSlug("stap-1-signalen"))
                .orElseThrow()
                .dilemmas()
                .get(0);
        var first = dilemma.situations().get(0);
        var choice = first.choices().get(0);
        var address = BOARD + "/casus/" + dilemma.slug();
        var vote = page(address + "?keuzes=begin");
        assertThat(vote).contains("Keuze A", "Keuze B", "Steek je hand op").doesNotContain(choice.consequence());
        var consequence = page(address + "?keuzes=begin," + choice.id());
        assertThat(consequence)
                .contains(choice.consequence(), choice.feedback())
                .doesNotContain("Steek je hand op");
        if (choice.next() != null) {
            assertThat(page(address + "?keuzes=begin," + choice.id() + "&verder=ja"))
                    .contains("Steek je hand op");
        }
    }

    @Test
    void onlyTheViewBesideTheBoardHasInstructionsForTheTeacher() {
        var guided = "/modules/student/bord";
        assertThat(page(guided)).doesNotContain("Voor de docent, niet voor op het bord");
        assertThat(page(guided + "?docent=ja"))
                .contains("Voor de docent, niet voor op het bord")
                .contains("/modules/student/bord/");
    }
}

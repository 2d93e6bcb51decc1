package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.LearningModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CasePagesTest {

    @Inject
    Catalogue catalogue;

    private LearningModule module;
    private Dilemma dilemma;
    private String address;

    @BeforeEach
    void takeACase() {
        module = catalogue.modules().stream()
                .filter(each -> !each.dilemmas().isEmpty())
                .findFirst()
                .orElseThrow();
        dilemma = module.dilemmas().get(0);
        address = "/modules/" + module.slug() + "/dilemma/" + dilemma.slug();
    }

    @Test
    void caseBeginsWithWhatItIsAboutAndAnotherWay() {
        assertThat(page(address))
                .contains("Waar dit over gaat", "Begin met de casus", "Liever niet deze casus?", "?keuzes=begin#nu")
                .doesNotContain("class=\"site-choice\"");
        assertThat(page("/modules/" + module.slug())).contains(address);
    }

    @Test
    void firstSituationOffersItsChoicesAndNoVerdict() {
        var page = page(address + "?keuzes=begin");
        assertThat(page).contains("Wat doe je?", "Stap 1").doesNotContain("Sterke keus", "Dit is niet veilig");
        dilemma.situations().get(0).choices().forEach(each -> assertThat(page).contains("value=\"" + each.id() + "\""));
    }

    @Test
    void choiceShowsItsConsequenceAndLeadsOn() {
        var choice = dilemma.situations().get(0).choices().stream()
                .filter(each -> each.next() != null)
                .findFirst()
                .orElseThrow();
        assertThat(page(address + "?keuzes=begin&keuze=" + choice.id()))
                .contains("Wat er gebeurt", "Wat je hiervan leert", "Stap 2", "Eén keus terug")
                .contains("name=\"keuzes\" value=\"begin," + choice.id() + "\"");
    }

    @Test
    void everyRouteOfEveryCaseComesToAnEnd() {
        for (var each : catalogue.modules()) {
            for (var found : each.dilemmas()) {
                var route = toAnEnd(found);
                assertThat(page("/modules/" + each.slug() + "/dilemma/" + found.slug() + "?keuzes=begin,"
                                + String.join(",", route)))
                        .as(found.title())
                        .contains("Einde van de casus");
            }
        }
    }

    /** Always the first choice. */
    private static List<String> toAnEnd(Dilemma dilemma) {
        var choices = new ArrayList<String>();
        for (var here = dilemma.route(choices).here();
                here != null;
                here = dilemma.route(choices).here()) {
            choices.add(here.choices().get(0).id());
        }
        return choices;
    }

    @ParameterizedTest
    @ValueSource(strings = {"?keuzes=x", "?keuzes=begin&keuze=x", "?keuzes=%00,%3Cscript%3E", "?keuzes=,,,,"})
    void brokenRouteShowsTheLastPlaceThatExists(String query) {
        assertThat(page(address + query)).contains("Stap 1").doesNotContain("<script>");
    }

    @Test
    void unknownCaseIsNotFound() {
        given().get("/modules/" + module.slug() + "/dilemma/x").then().statusCode(404);
        given().get("/modules/x/dilemma/" + dilemma.slug()).then().statusCode(404);
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

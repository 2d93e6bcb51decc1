package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import org.junit.jupiter.api.Test;

@ServiceTest
class LearningApiTest {

    @Inject
    Catalogue catalogue;

    @Test
    void modulesAreListedByStep() {
        given().get("/api/v1/modules")
                .then()
                .statusCode(200)
                .header("API-Version", equalTo("1.0.0"))
                .body("items.slug", hasItem("stap-1-signalen"))
                .body("items[0].step", equalTo(0))
                .body("items[0].edition", equalTo(edition("stap-0-basishouding")))
                .body("items[1].step", equalTo(1));
    }

    @Test
    void moduleTellsWhatItTeachesButNoRightAnswer() {
        var body = given().get("/api/v1/modules/stap-4-wegen")
                .then()
                .statusCode(200)
                .body("edition", equalTo(edition("stap-4-wegen")))
                .body("lessons", hasSize(module("stap-4-wegen").lessons().size()))
                .extract()
                .asString();
        assertThat(body).doesNotContain("correct", "feedback", "options");
    }

    @Test
    void unknownModuleIsAProblemDocument() {
        given().get("/api/v1/modules/Bestaat niet").then().statusCode(404).body("status", equalTo(404));
    }

    @Test
    void programmeNamesItsModulesAndTerms() {
        given().get("/api/v1/programmes")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("meldcode-basis"))
                .body("items[0].modules", hasSize(7))
                .body("items[0].refresher", hasItem("opfrissen"))
                .body("items.find { it.slug == 'meldcode-onderwijs' }.accepts", hasItem("meldcode-basis"))
                .body("items[0].validity", equalTo("P24M"));
    }

    private LearningModule module(String slug) {
        return catalogue.moduleAt(slug).orElseThrow();
    }

    private int edition(String slug) {
        return module(slug).edition().number();
    }
}

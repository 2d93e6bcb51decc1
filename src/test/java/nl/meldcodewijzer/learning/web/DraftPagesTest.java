package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import org.junit.jupiter.api.Test;

/** The draft folder of the tests is the content folder itself, as it is by default. */
@ServiceTest
class DraftPagesTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Test
    void everyModuleIsThereAlsoThePrivateOnes() {
        var page = page("/beheer/concept");
        assertThat(catalogue.modules()).allSatisfy(each -> assertThat(page).contains("/beheer/concept/" + each.slug()));
        assertThat(catalogue.privateModules())
                .allSatisfy(each -> assertThat(page).contains("/beheer/concept/" + each.slug()));
    }

    @Test
    void moduleIsShownWholeWithVariantsCasesAndAnswers() {
        var module = catalogue.moduleAt("stap-4-wegen").orElseThrow();
        var page = page("/beheer/concept/stap-4-wegen");
        assertThat(page).contains("Alleen beheerders zien het", "KNMG-meldcode", "Einde", "bron: ");
        module.lessons().forEach(each -> assertThat(page).contains("Les: "));
        module.questions().forEach(each -> assertThat(page).contains(each.id() + " · "));
        module.dilemmas().forEach(each -> assertThat(page).contains("Casus: "));
    }

    @Test
    void unknownModuleIsNotFound() {
        given().cookies(signIn.admin().cookies())
                .get("/beheer/concept/x")
                .then()
                .statusCode(404);
        given().cookies(signIn.admin().cookies())
                .urlEncodingEnabled(false)
                .get("/beheer/concept/..%2f..%2fpom.xml")
                .then()
                .statusCode(404);
    }

    private String page(String address) {
        return given().cookies(signIn.admin().cookies())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

package nl.meldcodewijzer.desk.web.admin;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see the pages of administrators, and what these do with nonsense. */
@ServiceTest
class AdminPagesTest {

    @Inject
    TestSignIn signIn;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/organisaties",
                "/beheer/organisaties/nieuw",
                "/beheer/gemeenten",
                "/beheer/accounts",
                "/beheer/accounts/nieuw",
                "/beheer/inhoud"
            })
    void onlyAdministratorsSee(String address) {
        as(signIn.admin()).get(address).then().statusCode(200);
        as(signIn.learner()).get(address).then().statusCode(403);
        as(signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER))
                .get(address)
                .then()
                .statusCode(403);
        given().redirects().follow(false).get(address).then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/organisaties/x",
                "/beheer/organisaties/1-1-1-1-1",
                "/beheer/organisaties/00000000-0000-0000-0000-000000000000",
                "/beheer/accounts/x",
                "/beheer/accounts/00000000-0000-0000-0000-000000000000"
            })
    void unknownIsNotFound(String address) {
        as(signIn.admin()).get(address).then().statusCode(404);
    }

    @Test
    void theFirstPageLeadsToEveryPlaceOfTheMenuWithASentence() {
        var page = as(signIn.admin()).get("/beheer").then().extract().asString();
        var menu = page.substring(page.indexOf("site-tabs--many"), page.indexOf("<h1"));
        var below = page.substring(page.indexOf("<h1"));
        var places = Pattern.compile("href=\"(/beheer/[a-z]+)\"")
                .matcher(menu)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(places).hasSizeGreaterThan(10).allSatisfy(each -> assertThat(below)
                .containsPattern(
                        "<dt><a class=\"nl-link\" href=\"" + each + "\">[^<]+</a></dt><dd>[A-Z][^<]+\\.</dd>"));
    }

    @Test
    void brokenInputIsTold() {
        var admin = signIn.admin();
        as(admin).get("/beheer/organisaties?pagina=-1&zoek=%25%27%22").then().statusCode(200);
        as(admin).get("/beheer/organisaties?pagina=x").then().statusCode(200);
        as(admin).get("/beheer/organisaties?pagina=999999999").then().statusCode(200);
        as(admin)
                .contentType("application/x-www-form-urlencoded")
                .post("/beheer/organisaties")
                .then()
                .statusCode(400);
        as(admin)
                .contentType("application/json")
                .body("{}")
                .post("/beheer/organisaties")
                .then()
                .statusCode(415);
        as(admin)
                .formParams(Map.of("name", "x".repeat(300), "sector", "nergens", "from", "gisteren"))
                .post("/beheer/organisaties")
                .then()
                .statusCode(400)
                .body(containsString("Dit is te lang"))
                .body(containsString("Maak een keuze"));
        as(admin)
                .formParams(Map.of("name", "<script>alert(1)</script>", "sector", ""))
                .post("/beheer/organisaties")
                .then()
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }
}

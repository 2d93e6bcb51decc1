package nl.meldcodewijzer.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class LanguageChoiceTest {

    private static final String PASSWORD = "een lang wachtwoord";

    @Inject
    TestSignIn signIn;

    private static RequestSpecification inEnglish() {
        return given().cookie("taal", "en").redirects().follow(false);
    }

    private static Response choose(String to, String back) {
        return given().redirects()
                .follow(false)
                .queryParams(Map.of("naar", to, "terug", back))
                .get("/taal");
    }

    @Test
    void dutchIsWhoChoseNothingWhateverABrowserPrefers() {
        for (var preferred : new String[] {"en", "en-US,en;q=0.9", "nl", "fr"}) {
            given().header("Accept-Language", preferred)
                    .get("/inloggen")
                    .then()
                    .body("html.@lang", equalTo("nl"))
                    .body(containsString(">Wachtwoord<"), containsString("lang=\"en\" hreflang=\"en\""));
        }
    }

    @Test
    void whoChoseEnglishReadsEnglish() {
        inEnglish()
                .header("Accept-Language", "nl")
                .get("/inloggen")
                .then()
                .header("Vary", containsString("Cookie"))
                .body("html.@lang", equalTo("en"))
                .body(containsString(">Password<"), containsString("Main menu"))
                .body(containsString("lang=\"nl\" hreflang=\"nl\""))
                .body(not(containsString("Wachtwoord")));
        inEnglish().get("/").then().body("html.@lang", equalTo("en")).body(containsString("Who is this for?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meldcode", "/privacy", "/toegankelijkheid"})
    void whatIsNotInEnglishStaysDutchAndOffersNothing(String page) {
        inEnglish()
                .get(page)
                .then()
                .body("html.@lang", equalTo("nl"))
                .body(containsString("Hoofdmenu"), not(containsString("hreflang")));
    }

    @Test
    void officersAndAdministratorsReadDutch() {
        var officer = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        var municipality = signIn.authorityOfficer("GM0997");
        for (var each : Map.of("/organisatie", officer, "/gemeente", municipality, "/beheer", signIn.admin())
                .entrySet()) {
            given().cookies(each.getValue().cookies())
                    .cookie("taal", "en")
                    .get(each.getKey())
                    .then()
                    .statusCode(200)
                    .body("html.@lang", equalTo("nl"))
                    .body(
                            containsString("Hoofdmenu"),
                            not(containsString("Main menu")),
                            not(containsString("hreflang")),
                            containsString("lang=\"en\">These pages are in Dutch."));
            given().cookies(each.getValue().cookies())
                    .get(each.getKey())
                    .then()
                    .body(not(containsString("These pages are in Dutch.")));
        }
        given().cookies(officer.cookies())
                .cookie("taal", "en")
                .get("/beheer")
                .then()
                .statusCode(403)
                .header("Vary", containsString("Cookie"))
                .body("html.@lang", equalTo("en"))
                .body(containsString("No access"), containsString("hreflang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activeren", "/groep"})
    void anAnswerToAFormLeadsToTheFormInAnotherLanguage(String form) {
        given().formParam("code", "2222-2222-2222")
                .post(form)
                .then()
                .statusCode(400)
                .body(containsString("terug=" + form.replace("/", "%2F") + "\""));
    }

    @Test
    void theChoiceIsKeptAndTakenBack() {
        var english = choose("en", "/modules?kader=zorg");
        assertThat(english.statusCode()).isEqualTo(303);
        assertThat(english.header("Location")).endsWith("/modules?kader=zorg");
        var cookie = english.getDetailedCookie("taal");
        assertThat(cookie.getValue()).isEqualTo("en");
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(365L * 24 * 60 * 60);
        var dutch = inEnglish().queryParam("naar", "nl").get("/taal").getDetailedCookie("taal");
        assertThat(dutch.getValue()).isEmpty();
        assertThat(dutch.getMaxAge()).isZero();
        assertThat(choose("xx", "/").getDetailedCookie("taal").getMaxAge()).isZero();
    }

    @Test
    void onASharedDeviceTheChoiceGoesWithTheBrowserAndWithWhoIsDone() {
        var chosen =
                inEnglish().cookie("gedeeld", "ja").queryParam("naar", "en").get("/taal");
        assertThat(chosen.getDetailedCookie("taal").getMaxAge()).isEqualTo(-1);
        var learner = signIn.withPassword(PASSWORD);
        var session = inEnglish()
                .formParams(Map.of("email", learner.email(), "password", PASSWORD, "gedeeld", "ja"))
                .post("/inloggen")
                .cookie("sessie");
        var done = inEnglish().cookie("sessie", session).post("/uitloggen");
        assertThat(done.getDetailedCookie("taal").getMaxAge()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example",
                "/\\elders.example",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: b=c"
            })
    void goingBackLeadsNowhereElse(String back) {
        assertThat(choose("en", back).header("Location")).matches("http://localhost:\\d+/");
    }

    @ParameterizedTest
    @CsvSource({
        "/bestaat-niet,404,Not found",
        "/modules/bestaat-niet,404,Not found",
        "/modules/bestaat-niet/les,404,'This does not exist, or'"
    })
    void refusalsAreInTheLanguageOfThePage(String page, int status, String words) {
        inEnglish()
                .get(page)
                .then()
                .statusCode(status)
                .body("html.@lang", equalTo("en"))
                .body(containsString(words), not(containsString("Dit bestaat niet")));
    }

    @Test
    void aMessageAfterAFormIsInTheLanguageOfThePage() {
        var answer = inEnglish()
                .formParams(Map.of("email", "niemand@toets.example", "password", PASSWORD))
                .post("/inloggen");
        given().cookies(answer.cookies())
                .cookie("taal", "en")
                .get("/inloggen")
                .then()
                .body(containsString("This combination is not right."));
    }
}

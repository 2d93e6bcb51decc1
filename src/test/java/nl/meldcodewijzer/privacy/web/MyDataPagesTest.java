package nl.meldcodewijzer.privacy.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class MyDataPagesTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @Inject
    TestSignIn signIn;

    @Test
    void showsWhatIsStored() {
        var organisation = signIn.organisation();
        var person = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        signIn.employment(organisation, "12", person.person());
        as(person)
                .get("/mijn-gegevens")
                .then()
                .statusCode(200)
                .body(containsString(person.email()))
                .body(containsString("Organisatie " + organisation))
                .body(containsString("dit apparaat"));
        as(person)
                .get("/mijn-gegevens/download.json")
                .then()
                .statusCode(200)
                .body("person[0].email", equalTo(person.email()))
                .body("employments[0].staff_number", equalTo("12"))
                .body("namesAtEmployers[0].last_name", equalTo("Toets"))
                .body("roles", hasSize(1));
    }

    @Test
    void nobodyElseSeesIt() {
        given().redirects().follow(false).get("/mijn-gegevens").then().statusCode(303);
        given().redirects()
                .follow(false)
                .get("/mijn-gegevens/download.json")
                .then()
                .statusCode(303);
    }

    @Test
    void changesNameAndAddress() {
        var person = signIn.learner();
        var email = "Nieuw-" + Ids.next() + "@Toets.example";
        as(person)
                .formParams(Map.of("name", "<b>Jo</b>", "email", email))
                .post("/mijn-gegevens")
                .then()
                .statusCode(303);
        as(person)
                .get("/mijn-gegevens")
                .then()
                .body(containsString(email.toLowerCase(java.util.Locale.ROOT)))
                .body(not(containsString("<b>Jo")));
        as(person)
                .formParams(Map.of("name", "", "email", "x"))
                .post("/mijn-gegevens")
                .then()
                .statusCode(400)
                .body(containsString("Vul je naam in."));
        as(person)
                .formParams(Map.of("name", "Jo", "email", signIn.learner().email()))
                .post("/mijn-gegevens")
                .then()
                .statusCode(400)
                .body(containsString("kun je niet gebruiken"));
    }

    @Test
    void whoHasNoStaffNumberKeepsAnAddressToSignInWith() {
        var person = signIn.learner();
        as(person)
                .formParams(Map.of("name", "Jo", "email", ""))
                .post("/mijn-gegevens")
                .then()
                .statusCode(400)
                .body(containsString("kun je niet meer inloggen"));
        var employment = signIn.employment(signIn.organisation(), "12", person.person());
        as(person)
                .formParams(Map.of("name", "Jo", "email", ""))
                .post("/mijn-gegevens")
                .then()
                .statusCode(303);
        as(person).post("/mijn-gegevens/werk/" + employment + "/ontkoppelen");
        as(person).get("/mijn-gegevens/download.json").then().body("employments", hasSize(1));
        as(person)
                .formParams(Map.of("name", "Jo", "email", Ids.next() + "@toets.example"))
                .post("/mijn-gegevens");
        as(person).post("/mijn-gegevens/werk/" + employment + "/ontkoppelen");
        as(person).get("/mijn-gegevens/download.json").then().body("employments[0].unlinked_on", notNullValue());
    }

    @Test
    void aNumberThatSomebodyElseHasAsWellIsNoWayToSignIn() {
        var organisation = signIn.organisation();
        var person = signIn.learner();
        signIn.employment(organisation, "12", person.person());
        signIn.run(
                "update employment set contract_number = '2' where id = ?",
                signIn.employment(organisation, "13", signIn.learner().person()).value());
        signIn.run("update employment set staff_number = '12' where organisation_id = ?", organisation.value());
        as(person)
                .formParams(Map.of("name", "Jo", "email", ""))
                .post("/mijn-gegevens")
                .then()
                .statusCode(400);
    }

    @Test
    void newPasswordSignsOutElsewhere() {
        var person = signIn.withPassword(PASSWORD);
        var elsewhere = signIn.session(person.person());
        as(person)
                .formParams(Map.of("current", "fout", "password", "een ander lang wachtwoord"))
                .post("/mijn-gegevens/wachtwoord")
                .then()
                .statusCode(400);
        as(person)
                .formParams(Map.of("current", PASSWORD, "password", "kort"))
                .post("/mijn-gegevens/wachtwoord")
                .then()
                .statusCode(400);
        as(person)
                .formParams(Map.of("current", PASSWORD, "password", "een ander lang wachtwoord"))
                .post("/mijn-gegevens/wachtwoord")
                .then()
                .statusCode(303);
        given().cookies(elsewhere).get("/api/v1/me").then().statusCode(401);
        as(person).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void otherSessionsCanBeEnded() {
        var person = signIn.learner();
        var elsewhere = signIn.session(person.person());
        as(person).post("/mijn-gegevens/sessies/beeindigen").then().statusCode(303);
        given().cookies(elsewhere).get("/api/v1/me").then().statusCode(401);
        as(person).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void keyActsForThePersonUntilItIsEnded() {
        var person = signIn.learner();
        var page = as(person).formParams(Map.of("name", "koppeling")).post("/mijn-gegevens/sleutels");
        page.then().statusCode(200);
        var found = Pattern.compile("<code[^>]*>([^<]+)</code>").matcher(page.asString());
        assertThat(found.find()).isTrue();
        var key = found.group(1);
        given().header("Authorization", "Bearer " + key)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.person().toString()));
        var overview = as(person).get("/mijn-gegevens").asString();
        assertThat(overview).doesNotContain(key);
        var id = Pattern.compile("sleutels/([^/]+)/beeindigen").matcher(overview);
        assertThat(id.find()).isTrue();
        as(signIn.learner())
                .post("/mijn-gegevens/sleutels/" + id.group(1) + "/beeindigen")
                .then()
                .statusCode(404);
        as(person).post("/mijn-gegevens/sleutels/x/beeindigen").then().statusCode(404);
        as(person)
                .post("/mijn-gegevens/sleutels/" + id.group(1) + "/beeindigen")
                .then()
                .statusCode(303);
        given().header("Authorization", "Bearer " + key)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void workOfSomebodyElseCannotBeUnlinked() {
        var organisation = signIn.organisation();
        var person = signIn.learner();
        var employment = signIn.employment(organisation, "12", person.person());
        as(signIn.learner())
                .post("/mijn-gegevens/werk/" + employment + "/ontkoppelen")
                .then()
                .statusCode(404);
        as(person)
                .post("/mijn-gegevens/werk/" + employment + "/ontkoppelen")
                .then()
                .statusCode(303);
        as(person).get("/mijn-gegevens").then().body(containsString("niet aan werk gekoppeld"));
    }

    @Test
    void erasedAccountIsGoneEverywhere() {
        var organisation = signIn.organisation();
        var person = signIn.withPassword(
                PASSWORD, TestSignIn.grant(Role.ATTENTION_OFFICER, organisation.value(), null, null));
        signIn.employment(organisation, "12", person.person());
        as(person).get("/mijn-gegevens/wissen").then().statusCode(200);
        as(person)
                .formParams(Map.of("password", "fout"))
                .post("/mijn-gegevens/wissen")
                .then()
                .statusCode(400);
        as(person)
                .formParams(Map.of("password", PASSWORD))
                .post("/mijn-gegevens/wissen")
                .then()
                .statusCode(303);
        as(person).get("/api/v1/me").then().statusCode(401);
        signInFails(Map.of("email", person.email(), "password", PASSWORD));
        signInFails(Map.of("organisatie", organisation.toString(), "personeelsnummer", "12", "password", PASSWORD));
    }

    private static void signInFails(Map<String, String> form) {
        var answer = given().redirects().follow(false).formParams(form).post("/inloggen");
        assertThat(answer.cookie("sessie")).isNull();
    }
}

package nl.meldcodewijzer.desk.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void organisationIsMadeChangedAndEnded() {
        var admin = signIn.admin();
        var name = "De Épée & Zonen " + Ids.next();
        var made = as(admin)
                .formParams(Map.of("name", name, "sector", "kinderopvang", "from", "2024-01-01"))
                .post("/beheer/organisaties");
        made.then().statusCode(303);
        var address = made.header("Location").replaceAll("^http://[^/]+", "");
        as(admin).get(address).then().statusCode(200).body(containsString("deepeezonen"));
        as(admin)
                .queryParam("zoek", name)
                .get("/beheer/organisaties")
                .then()
                .body(containsString(address.substring(address.lastIndexOf('/') + 1)));
        as(admin)
                .formParams(Map.of(
                        "name", name + " BV", "sector", "kinderopvang", "signInCode", "GEEN CODE", "version", "0"))
                .post(address)
                .then()
                .statusCode(400)
                .body(containsString("3 tot en met 20"));
        var code = "t" + Ids.next().toString().substring(28);
        as(admin)
                .formParams(Map.of("name", name + " BV", "sector", "kinderopvang", "signInCode", code, "version", "0"))
                .post(address)
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("name", "Oud", "sector", "kinderopvang", "signInCode", code, "version", "0"))
                .post(address)
                .then()
                .statusCode(400)
                .body(containsString("intussen gewijzigd"));
        as(admin)
                .formParams(Map.of("until", "2023-01-01", "version", "1"))
                .post(address + "/beeindigen")
                .then()
                .statusCode(400);
        as(admin)
                .formParams(Map.of("until", "2030-12-31", "version", "1"))
                .post(address + "/beeindigen")
                .then()
                .statusCode(303);
        as(admin).get(address).then().body(containsString("31 december 2030"));
    }

    @Test
    void unitsAndNumbersAreKept() {
        var admin = signIn.admin();
        signIn.authority("GM0935");
        var address = "/beheer/organisaties/" + signIn.organisation();
        as(admin).get(address + "/locaties/nieuw").then().statusCode(200);
        as(admin)
                .formParams(Map.of("name", "Locatie Noord", "sector", "kinderopvang", "authority", "GM0935"))
                .post(address + "/locaties")
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("name", "Locatie Noord", "sector", "kinderopvang", "authority", ""))
                .post(address + "/locaties")
                .then()
                .statusCode(400)
                .body(containsString("al een vestiging met deze naam"));
        var page = as(admin).get(address).asString();
        var unit = Pattern.compile("/locaties/([0-9a-f-]{36})").matcher(page);
        assertThat(unit.find()).isTrue();
        var place = address + "/locaties/" + unit.group(1);
        as(admin).get(place).then().statusCode(200).body(containsString("Locatie Noord"));
        as(admin)
                .formParams(Map.of("name", "Locatie Zuid", "sector", "kinderopvang", "version", "0"))
                .post(place)
                .then()
                .statusCode(303);
        as(admin)
                .get("/beheer/organisaties/" + signIn.organisation() + "/locaties/" + unit.group(1))
                .then()
                .statusCode(404);
        as(admin)
                .formParams(Map.of("scheme", "lrk", "number", "123", "unit", unit.group(1)))
                .post(address + "/nummers")
                .then()
                .statusCode(400);
        as(admin)
                .formParams(Map.of("scheme", "lrk", "number", "123456789", "unit", unit.group(1)))
                .post(address + "/nummers")
                .then()
                .statusCode(303);
        var number = Pattern.compile("/nummers/([0-9a-f-]{36})")
                .matcher(as(admin).get(address).asString());
        assertThat(number.find()).isTrue();
        as(admin)
                .post("/beheer/organisaties/" + signIn.organisation() + "/nummers/" + number.group(1) + "/beeindigen")
                .then()
                .statusCode(404);
        as(admin)
                .post(address + "/nummers/" + number.group(1) + "/beeindigen")
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("until", "", "version", "1"))
                .post(place + "/beeindigen")
                .then()
                .statusCode(303);
    }

    @Test
    void arrangementOfMunicipalitiesIsMade() {
        var admin = signIn.admin();
        signIn.authority("GM0935");
        signIn.authority("GM0917");
        var code = "GR" + Ids.next().toString().substring(30).toUpperCase(java.util.Locale.ROOT);
        as(admin)
                .formParam("name", "Regeling Zuid")
                .formParam("code", code)
                .post("/beheer/gemeenten")
                .then()
                .statusCode(400);
        as(admin)
                .formParam("name", "Regeling Zuid")
                .formParam("code", code)
                .formParam("members", "GM0935", "GM0917")
                .post("/beheer/gemeenten")
                .then()
                .statusCode(303);
        as(admin)
                .formParam("name", "Nog een")
                .formParam("code", code)
                .formParam("members", "GM0935")
                .post("/beheer/gemeenten")
                .then()
                .statusCode(400)
                .body(containsString("al in gebruik"));
        as(admin).get("/beheer/gemeenten").then().body(containsString(code));
    }

    @Test
    void accountIsMadeGivenARoleAndBlocked() {
        var admin = signIn.admin();
        var organisation = signIn.organisation();
        var email = "nieuw-" + Ids.next() + "@toets.example";
        var made = as(admin)
                .formParams(Map.of("name", "Noor Nieuw", "email", email))
                .post("/beheer/accounts");
        made.then().statusCode(200);
        var password = first("<code>([^<]+)</code>", made.asString());
        var address = "/beheer/accounts/" + first("/beheer/accounts/([0-9a-f-]{36})", made.asString());
        as(admin)
                .formParams(Map.of("name", "Noor Nieuw", "email", email))
                .post("/beheer/accounts")
                .then()
                .statusCode(400);
        as(admin).queryParam("zoek", email).get("/beheer/accounts").then().body(containsString(address));

        var signedIn = given().redirects()
                .follow(false)
                .formParams(Map.of("email", email, "password", password))
                .post("/inloggen");
        assertThat(signedIn.header("Location")).endsWith("/mijn-gegevens/wachtwoord");
        var session = signedIn.cookie("sessie");

        for (var wrong : List.of(
                Map.of("role", "admin", "until", "2001-01-01"),
                Map.of("role", "keizer"),
                Map.of("role", "learner"),
                Map.of("role", "attention-officer"),
                Map.of("role", "attention-officer", "organisation", Ids.next().toString()),
                Map.of("role", "authority-officer", "authority", "GM9999"),
                Map.of("role", "region-reader", "region", "nergens"),
                Map.of("role", "admin", "from", "31-12-2026"))) {
            as(admin).formParams(wrong).post(address + "/rollen").then().statusCode(400);
        }
        as(admin)
                .formParams(Map.of("role", "attention-officer", "organisation", organisation.toString()))
                .post(address + "/rollen")
                .then()
                .statusCode(303);
        given().cookie("sessie", session)
                .get("/api/v1/me")
                .then()
                .body("roles", hasItem("attention-officer"))
                .body("organisations[0].id", equalTo(organisation.toString()));
        var grant = first("/rollen/([0-9a-f-]{36})", as(admin).get(address).asString());
        as(admin)
                .post("/beheer/accounts/" + signIn.learner().person() + "/rollen/" + grant + "/beeindigen")
                .then()
                .statusCode(404);
        as(admin).post(address + "/rollen/" + grant + "/beeindigen").then().statusCode(303);
        given().cookie("sessie", session).get("/api/v1/me").then().body("roles", not(hasItem("attention-officer")));

        as(admin).post(address + "/blokkeren").then().statusCode(303);
        given().cookie("sessie", session).get("/api/v1/me").then().statusCode(401);
        as(admin).post(address + "/deblokkeren").then().statusCode(303);
        as(admin).post(address + "/wachtwoord").then().statusCode(200).body(containsString("<code>"));
    }

    @Test
    void administratorCannotBlockOneself() {
        var admin = signIn.admin();
        as(admin)
                .post("/beheer/accounts/" + admin.person() + "/blokkeren")
                .then()
                .statusCode(303);
        as(admin).get("/beheer").then().statusCode(200);
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

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static RequestSpecification as(Visitor visitor) {
        return given().redirects().follow(false).cookies(visitor.cookies());
    }
}

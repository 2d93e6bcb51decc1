package nl.meldcodewijzer.desk.web.admin;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class AdminAccountPagesTest {

    @Inject
    TestSignIn signIn;

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

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}

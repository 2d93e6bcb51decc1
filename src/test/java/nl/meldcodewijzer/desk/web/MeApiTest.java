package nl.meldcodewijzer.desk.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.Test;

@ServiceTest
class MeApiTest {

    @Inject
    TestSignIn signIn;

    @Test
    void tellsForWhomTheCallerMayAct() {
        var organisation = signIn.organisation();
        var officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
        given().cookies(officer.cookies())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("API-Version", "1.0.0")
                .body("id", equalTo(officer.person().toString()))
                .body("email", equalTo(officer.email()))
                .body("roles", equalTo(List.of("learner", "attention-officer", "signatory")))
                .body("organisations.id", equalTo(List.of(organisation.toString())))
                .body("authorities", equalTo(List.of()));
        given().cookies(signIn.authorityOfficer("GM0935").cookies())
                .get("/api/v1/me")
                .then()
                .body("authorities", equalTo(List.of("GM0935")));
    }

    @Test
    void nobodyIsRefused() {
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }
}

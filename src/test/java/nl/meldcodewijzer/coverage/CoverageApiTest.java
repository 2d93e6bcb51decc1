package nl.meldcodewijzer.coverage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CoverageApiTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    private OrganisationId organisation;
    private Map<String, String> officer;

    @BeforeEach
    void anOrganisationWithOneOfEach() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER).cookies();
        var north = register.unit(organisation, "Noord");
        var valid = register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO);
        register.certificate(valid, LocalDate.of(2026, 4, 1));
        var renewal = register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO);
        register.certificate(renewal, LocalDate.of(2024, 11, 1));
        // step 4 has an edition to do again since March 2026
        register.module(renewal, "stap-4-wegen", 2, LocalDate.of(2026, 4, 10));
        var behind = register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO);
        register.certificate(behind, LocalDate.of(2026, 1, 1));
        var grace = register.employed(organisation, null, "arts", TestRegister.LONG_AGO);
        register.certificate(grace, LocalDate.of(2024, 9, 15));
        register.employed(organisation, north, "begeleider", LocalDate.of(2026, 8, 1));
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        var away = register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        register.absent(organisation, away, LocalDate.of(2026, 2, 1));
        var unlinked = register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        register.certificate(unlinked, LocalDate.of(2026, 4, 1));
        register.run(
                "update employment_person set linked_on = '2026-10-02' where employment_id = ?", unlinked.employment());
        register.run(
                "update employment set kind = 'student' where id = ?",
                register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO)
                        .employment());
    }

    private ValidatableResponse get(String query) {
        return given().cookies(officer)
                .get("/api/v1/organisations/" + organisation + "/coverage" + query)
                .then();
    }

    @Test
    void everyStatusIsCountedOnce() {
        get("?on=2026-10-01")
                .statusCode(200)
                .body("on", equalTo("2026-10-01"))
                .body("$", not(hasKey("programme")))
                .body("inScope", equalTo(7))
                .body("valid", equalTo(1))
                .body("renewalOpen", equalTo(1))
                .body("grace", equalTo(1))
                .body("onboarding", equalTo(1))
                .body("none", equalTo(2))
                .body("expired", equalTo(0))
                .body("behindOnChange", equalTo(1))
                .body("absent", equalTo(1))
                .body("covered", equalTo(2));
    }

    @Test
    void aCertificateCountsFromTheDayThePersonLinked() {
        get("?on=2026-10-02").body("valid", equalTo(2)).body("none", equalTo(1));
    }

    @Test
    void aProgrammeCanBeAskedFor() {
        get("?on=2026-10-01&programme=meldcode-basis")
                .statusCode(200)
                .body("programme", equalTo("meldcode-basis"))
                .body("inScope", equalTo(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2026-13-01", "2026-02-30", "0001-01-01", "<script>"})
    void aWrongDateNamesTheParameter(String date) {
        given().cookies(officer)
                .queryParam("on", date)
                .get("/api/v1/organisations/" + organisation + "/coverage")
                .then()
                .statusCode(400)
                .body("errors.location.name", hasItem("on"));
    }

    @Test
    void anUnknownProgrammeIsNamed() {
        get("?programme=niets").statusCode(400).body("errors.location.name", hasItem("programme"));
    }

    @Test
    void anotherOrganisationDoesNotExist() {
        given().cookies(signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER)
                        .cookies())
                .get("/api/v1/organisations/" + organisation + "/coverage")
                .then()
                .statusCode(404);
        given().cookies(officer)
                .get("/api/v1/organisations/geen-id/coverage")
                .then()
                .statusCode(404);
    }

    @Test
    void whoDidNotSignInOrHasAnotherRoleSeesNothing() {
        given().get("/api/v1/organisations/" + organisation + "/coverage")
                .then()
                .statusCode(401);
        given().cookies(signIn.learner().cookies())
                .get("/api/v1/organisations/" + organisation + "/coverage")
                .then()
                .statusCode(403);
    }
}

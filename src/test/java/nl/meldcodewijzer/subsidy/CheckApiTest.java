package nl.meldcodewijzer.subsidy;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.subsidy.TestChecks.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.subsidy.TestChecks.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One check for a statement and a date, and who sees it. */
@ServiceTest
class CheckApiTest {

    @Inject
    TestChecks checks;

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    private Checked care;

    @BeforeEach
    void anOrganisationWithFourTrainedOutOfFive() {
        care = checks.organisation();
    }

    @Test
    void factsThatComeBackAreANewStatementThatCounts() {
        String before = care.handIn().statusCode(201).extract().path("id");
        var late = register.employed(care.organisation(), care.north(), "begeleider", TestRegister.LONG_AGO);
        care.handIn().statusCode(201);
        register.run("update employment set until_date = '2020-02-01' where id = ?", late.employment());
        String third = care.handIn().statusCode(201).extract().path("id");
        assertThat(third).isNotEqualTo(before);
        var agreement = checks.agreement(care, 80);
        care.check(agreement, "2026-10-01").body("statement.id", equalTo(third));
    }

    @Test
    void twoChecksAtOnceAreOneCheck() throws Exception {
        care.handIn();
        var agreement = checks.agreement(care, 80);
        Callable<Integer> once =
                () -> care.check(agreement, "2026-10-01").extract().statusCode();
        assertThat(AtOnce.times(6, once)).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(register.count("select count(*) from subsidy_check where agreement_id = ?", agreement.value()))
                .isEqualTo(1);
    }

    @Test
    void aDateThatIsNoReportingDateNamesThoseThatAre() {
        var agreement = checks.agreement(care, 80);
        care.check(agreement, "2026-09-30")
                .statusCode(400)
                .body("detail", containsString("2026-10-01"))
                .body("detail", containsString("2025-10-01"));
        care.check(agreement, "gisteren").statusCode(400);
    }

    @Test
    void withoutAStatementTheOutcomeSaysSo() {
        care.check(checks.agreement(care, 80), "2025-10-01")
                .statusCode(201)
                .body("outcome", equalTo("cannot-judge"))
                .body("obligations[0].cause", equalTo("no-statement"));
    }

    @Test
    void aLaterStatementGivesAnotherCheckBesideTheOld() {
        var agreement = checks.agreement(care, 100);
        care.handIn();
        String id = care.check(agreement, "2026-10-01")
                .body("outcome", equalTo("not-met"))
                .extract()
                .path("id");
        register.run(
                "update employment set until_date = '2026-09-01' where id in (select employment_id from assignment where"
                        + " organisation_id = ? and profession = 'begeleider')",
                care.organisation().value());
        care.handIn().statusCode(201);
        care.check(agreement, "2026-10-01").statusCode(201).body("outcome", equalTo("met"));
        repeat(care.officer(), id).body("same", equalTo(true));
        as(care.officer())
                .get("/api/v1/authorities/GM0935/agreements")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + agreement + "' }.latest.outcome", equalTo("met"))
                .body(
                        "items.find { it.id == '" + agreement + "' }.reportingDates",
                        equalTo(List.of("2026-10-01", "2025-10-01")));
    }

    @Test
    void anotherAuthorityOrOrganisationSeesNothing() {
        var agreement = checks.agreement(care, 80);
        care.handIn();
        String id = care.check(agreement, "2026-10-01").extract().path("id");
        var stranger = signIn.authorityOfficer("GM0917");
        var other = signIn.inOrganisation(signIn.organisation(), Role.SIGNATORY);
        for (var visitor : List.of(stranger, other)) {
            as(visitor).get("/api/v1/checks/" + id).then().statusCode(404);
            as(visitor).get("/api/v1/checks/" + id + "/record.json").then().statusCode(404);
            as(visitor).post("/api/v1/checks/" + id + "/repeat").then().statusCode(404);
        }
        as(stranger).get("/api/v1/authorities/GM0935/agreements").then().statusCode(404);
        as(stranger)
                .contentType(ContentType.JSON)
                .body(Map.of("referenceDate", "2026-10-01"))
                .post("/api/v1/agreements/" + agreement + "/checks")
                .then()
                .statusCode(404);
        as(signIn.learner()).get("/api/v1/checks/" + id).then().statusCode(403);
        given().get("/api/v1/checks/" + id).then().statusCode(401);
    }

    @Test
    void onlyTheUnitsOfTheAgreementCount() {
        var south = register.unit(care.organisation(), "Zuid");
        register.employed(care.organisation(), south, "begeleider", TestRegister.LONG_AGO);
        care.handIn();
        care.check(checks.agreement(care, 100, new UnitId(south)), "2026-10-01")
                .body("outcome", equalTo("not-met"))
                .body("obligations[0].figures.counted", equalTo(1));
    }
}

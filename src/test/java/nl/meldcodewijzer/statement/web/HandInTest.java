package nl.meldcodewijzer.statement.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an organisation hands in a statement. */
@ServiceTest
class HandInTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    private OrganisationId organisation;
    private UUID north;
    private Map<String, String> signatory;

    @BeforeEach
    void anOrganisationWithSomebody() {
        organisation = signIn.organisation();
        signatory = signIn.inOrganisation(organisation, Role.SIGNATORY).cookies();
        north = register.unit(organisation, "Noord");
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
    }

    private ValidatableResponse handIn(Object body) {
        return given().cookies(signatory)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organisations/" + organisation + "/statements")
                .then();
    }

    private ValidatableResponse handIn() {
        return handIn(Map.of(
                "referenceDate",
                "2026-10-01",
                "headcount",
                5,
                "headcountSource",
                "Loonadministratie",
                "complete",
                true));
    }

    @Test
    void theSameFactsAreHandedInOnceAndOtherFactsBesideThem() {
        String id = handIn().statusCode(201).extract().path("id");
        handIn().statusCode(200).body("id", equalTo(id));
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        String second = handIn().statusCode(201).extract().path("id");
        given().cookies(signatory)
                .get("/api/v1/organisations/" + organisation + "/statements")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second, id)));
    }

    @Test
    void twoHandInsAtOnceAreOneStatement() throws Exception {
        Callable<Integer> once = () -> handIn().extract().statusCode();
        assertThat(AtOnce.times(6, once)).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(register.count("select count(*) from statement where organisation_id = ?", organisation.value()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"headcount\":5,\"headcountSource\":\"x\",\"complete\":true} | /referenceDate",
                "{\"referenceDate\":\"morgen\",\"headcount\":5,\"headcountSource\":\"x\",\"complete\":true} | /referenceDate",
                "{\"referenceDate\":\"2126-10-01\",\"headcount\":5,\"headcountSource\":\"x\",\"complete\":true} | /referenceDate",
                "{\"referenceDate\":\"2026-10-01\",\"headcountSource\":\"x\",\"complete\":true} | /headcount",
                "{\"referenceDate\":\"2026-10-01\",\"headcount\":-1,\"headcountSource\":\"x\",\"complete\":true} | /headcount",
                "{\"referenceDate\":\"2026-10-01\",\"headcount\":5,\"complete\":true} | /headcountSource",
                "{\"referenceDate\":\"2026-10-01\",\"headcount\":5,\"headcountSource\":\" \",\"complete\":true} | /headcountSource",
                "{\"referenceDate\":\"2026-10-01\",\"headcount\":5,\"headcountSource\":\"x\",\"complete\":false} | /complete",
                "{\"referenceDate\":\"2026-10-01\",\"headcount\":5,\"headcountSource\":\"x\"} | /complete"
            })
    void aWrongHandInNamesTheField(String body, String pointer) {
        handIn(body).statusCode(400).body("errors.location.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{\"headcount\":\"veel\"}", "{\"naam\":1}", "null", "12"})
    void aBrokenHandInIsRefused(String body) {
        handIn(body).statusCode(400);
    }

    @Test
    void onlyASignatoryHandsIn() {
        signatory = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER).cookies();
        handIn().statusCode(403);
        signatory = signIn.inOrganisation(signIn.organisation(), Role.SIGNATORY).cookies();
        handIn().statusCode(404);
    }
}

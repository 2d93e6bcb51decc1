package nl.meldcodewijzer.statement.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
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
    private Visitor signatory;
    private StatementClient client;

    @BeforeEach
    void anOrganisationWithSomebody() {
        organisation = signIn.organisation();
        signatory = signIn.inOrganisation(organisation, Role.SIGNATORY);
        client = new StatementClient(organisation, signatory);
        north = register.unit(organisation, "Noord");
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
    }

    @Test
    void theSameFactsAreHandedInOnceAndOtherFactsBesideThem() {
        String id = client.handIn().statusCode(201).extract().path("id");
        client.handIn().statusCode(200).body("id", equalTo(id));
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        String second = client.handIn().statusCode(201).extract().path("id");
        as(signatory)
                .get("/api/v1/organisations/" + organisation + "/statements")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second, id)));
    }

    @Test
    void twoHandInsAtOnceAreOneStatement() throws Exception {
        Callable<Integer> once = () -> client.handIn().extract().statusCode();
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
        client.handIn(body).statusCode(400).body("errors.location.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{\"headcount\":\"veel\"}", "{\"naam\":1}", "null", "12"})
    void aBrokenHandInIsRefused(String body) {
        client.handIn(body).statusCode(400);
    }

    @Test
    void onlyASignatoryHandsIn() {
        new StatementClient(organisation, signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER))
                .handIn()
                .statusCode(403);
        new StatementClient(organisation, signIn.inOrganisation(signIn.organisation(), Role.SIGNATORY))
                .handIn()
                .statusCode(404);
    }
}

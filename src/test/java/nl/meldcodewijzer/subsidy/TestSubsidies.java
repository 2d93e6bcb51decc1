package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;

/** Organisations that a municipality subsidises, and the pages that both of them visit. */
@ApplicationScoped
class TestSubsidies {

    static final String HOME = "/gemeente/GM0986";

    private final TestSignIn signIn;
    private final TestRegister register;

    TestSubsidies(TestSignIn signIn, TestRegister register) {
        this.signIn = signIn;
        this.register = register;
    }

    /** An organisation with one trained out of two. */
    Subsidised organisation() {
        var organisation = signIn.organisation();
        var officer = signIn.authorityOfficer("GM0986");
        var signatory = signIn.inOrganisation(organisation, Role.SIGNATORY);
        var unit = register.unit(organisation, "Noord");
        register.certificate(
                register.employed(organisation, unit, "verpleegkundige", TestRegister.LONG_AGO),
                LocalDate.of(2026, 4, 1));
        register.employed(organisation, unit, "begeleider", TestRegister.LONG_AGO);
        return new Subsidised(organisation, officer, signatory);
    }

    static ValidatableResponse get(Visitor visitor, String address) {
        return as(visitor).get(address).then();
    }

    static Response post(Visitor visitor, String address, Map<String, String> fields) {
        return as(visitor).contentType(ContentType.URLENC).formParams(fields).post(address);
    }

    /** The address that an answer sends on to. */
    static String sentOnTo(Response answer) {
        return answer.then().statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** With the officer of its municipality, and who signs for it. */
    record Subsidised(OrganisationId organisation, Visitor officer, Visitor signatory) {

        /** Makes one about 1 October 2026; its address. */
        String agreement() {
            return sentOnTo(post(
                    officer,
                    HOME + "/afspraken",
                    Map.of(
                            "organisatie", organisation.toString(),
                            "titel", "Subsidie welzijn",
                            "soort", "subsidy",
                            "zaaknummer", "Z-2025-17",
                            "verleend", "2025-01-01",
                            "vanaf", "2025-01-01",
                            "peildatum", "2026-10-01")));
        }
    }
}

package nl.meldcodewijzer.coverage.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of an organisation. */
@ServiceTest
class OrganisationHomePagesTest {

    private static final String WRONG = "Wat je vroeg, is geen datum.";

    @Inject
    TestSignIn signIn;

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "x", "9999-12-31", "1-13-2026"})
    void whatIsNoDayIsSaidToBeNone(String day) {
        var organisation = signIn.organisation();
        as(signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER))
                .queryParam("op", day)
                .get("/organisatie/" + organisation)
                .then()
                .statusCode(200)
                .body(containsString(WRONG), containsString("aria-invalid"));
    }

    @Test
    void aDayMayBeWrittenAsPeopleDo() {
        var organisation = signIn.organisation();
        var officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        as(officer)
                .queryParam("op", "29-2-2024")
                .get("/organisatie/" + organisation)
                .then()
                .statusCode(200)
                .body(containsString("29 februari 2024"), not(containsString(WRONG)));
        as(officer).get("/organisatie/" + organisation).then().body(not(containsString(WRONG)));
    }
}

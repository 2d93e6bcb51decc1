package nl.meldcodewijzer.coverage.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of an organisation. */
@ServiceTest
class OrganisationHomePagesTest {

    private static final String WRONG = "Die datum kennen we niet.";

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    StatementCount statements;

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
    void moreStaffTakesNoMoreQueries() throws Exception {
        var organisation = signIn.organisation();
        var officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        var unit = register.unit(organisation, "Huis");
        register.employed(organisation, unit, "verpleegkundige", LocalDate.of(2020, 1, 1));
        long few = opening(officer, organisation);
        for (int more = 0; more < 10; more++) {
            var one = register.employed(organisation, unit, "verpleegkundige", LocalDate.of(2020, 1, 1));
            register.certificate(one, "meldcode-verpleging", LocalDate.of(2026, 1, 1));
        }
        assertThat(opening(officer, organisation)).isEqualTo(few);
    }

    private long opening(TestSignIn.Visitor officer, OrganisationId organisation) throws Exception {
        return statements.during(
                () -> as(officer).get("/organisatie/" + organisation).then().statusCode(200));
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

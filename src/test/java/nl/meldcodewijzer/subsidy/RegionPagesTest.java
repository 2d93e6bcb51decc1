package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.subsidy.TestSubsidies.get;
import static nl.meldcodewijzer.subsidy.TestSubsidies.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.statement.act.HandInStatement;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the figures of a region tell about where they come from. */
@ServiceTest
class RegionPagesTest {

    private static final String AUTHORITY = "GMTESTREG";
    private static final String HOME = "/gemeente/" + AUTHORITY;
    private static final LocalDate REFERENCE = LocalDate.of(2026, 10, 1);

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    HandInStatement handInStatement;

    private Visitor officer;

    @BeforeEach
    void aRegionOfOneMunicipality() {
        officer = signIn.authorityOfficer(AUTHORITY);
        signIn.run("insert ignore into region (slug, name) values ('toetsregio', 'Toetsregio')");
        signIn.run("update authority set region = 'toetsregio' where code = ?", AUTHORITY);
    }

    private OrganisationId agreedWith(int staff) {
        var organisation = signIn.organisation();
        var unit = register.unit(organisation, "Noord");
        signIn.run("update unit set authority = ? where id = ?", AUTHORITY, unit);
        for (int i = 0; i < staff; i++) {
            register.employed(organisation, unit, "begeleider", TestRegister.LONG_AGO);
        }
        agree(AUTHORITY, organisation).then().statusCode(303);
        return organisation;
    }

    private Response agree(String authority, OrganisationId organisation) {
        return post(
                officer,
                "/gemeente/" + authority + "/afspraken",
                Map.of(
                        "organisatie", organisation.toString(),
                        "titel", "Subsidie welzijn",
                        "soort", "subsidy",
                        "verleend", "2025-01-01",
                        "vanaf", "2025-01-01",
                        "peildatum", REFERENCE.toString()));
    }

    private void handIn(OrganisationId organisation) {
        QuarkusTransaction.requiringNew()
                .run(() -> handInStatement.handIn(
                        organisation, new Declaration(REFERENCE, 12, "Toets", true, null), null));
    }

    @Test
    void theRegionSaysHowManyOrganisationsHandedInAndSetsItsTotalApart() {
        var first = agreedWith(12);
        var second = agreedWith(12);
        agreedWith(12);
        handIn(first);
        handIn(second);
        // handing in again makes no other organisation
        handIn(second);
        var page = get(officer, HOME + "/regio")
                .statusCode(200)
                .body(containsString("Aantallen uit de opgaven van 2 organisaties voor 1 oktober 2026."))
                .extract()
                .asString();
        assertThat(page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>")))
                .contains("Hele regio")
                .contains(">25<");
    }

    @Test
    void howManyWereCheckedAndHowManyChecksAreNewIsASentence() {
        officer = signIn.authorityOfficer("GMTESTONE");
        var organisation = signIn.organisation();
        agree("GMTESTONE", organisation);
        assertThat(told("GMTESTONE")).contains("1 afspraak is gecontroleerd. 1 controle is nieuw.");
        assertThat(told("GMTESTONE")).contains("1 afspraak is gecontroleerd. Er is niets veranderd.");
    }

    private String told(String authority) {
        var answer = post(officer, "/gemeente/" + authority + "/controles", Map.of("peildatum", REFERENCE.toString()));
        return as(officer)
                .cookies(answer.cookies())
                .get("/gemeente/" + authority + "/controles")
                .then()
                .body(not(containsString("Gecontroleerd: ")))
                .extract()
                .asString();
    }
}

package nl.meldcodewijzer.statement.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and sign a statement, and about which date. */
@ServiceTest
class StatementPagesTest {

    @Inject
    TestSignIn signIn;

    private OrganisationId organisation;
    private Visitor signatory;
    private String home;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        signatory = signIn.inOrganisation(organisation, Role.SIGNATORY);
        home = "/organisatie/" + organisation + "/opgaven";
    }

    @Test
    void anAttentionOfficerMayLookButNotSign() {
        var looker = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        as(looker)
                .get(home + "/nieuw?peildatum=2026-10-01")
                .then()
                .statusCode(200)
                .body(not(containsString("Dien de opgave in")));
        as(looker)
                .formParams(Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "x", "volledig", "ja"))
                .post(home)
                .then()
                .statusCode(403);
    }

    @Test
    void whoGivesNoReferenceDateSeesTheListWithoutAMistake() {
        given().cookies(signatory.cookies())
                .get(home + "/nieuw")
                .then()
                .statusCode(200)
                .body(containsString("Opgaven"))
                .body(not(containsString("utrecht-alert--error")));
    }

    @Test
    void aNumberThatDiffersFromTheCountIsHandedInOnlyByWhoSaysThatItIsRight() {
        var form = Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "Loonlijst", "volledig", "ja");
        as(signatory)
                .formParams(form)
                .post(home)
                .then()
                .statusCode(400)
                .body(containsString("Je geeft 2 op en er zijn 0 regels geteld."))
                .body(containsString("name=\"verschil\" value=\"2-0\""))
                .body(containsString("value=\"Loonlijst\""))
                .body(containsString("value=\"ja\" required checked"));
        as(signatory)
                .formParams(form)
                .formParam("verschil", "3-0")
                .post(home)
                .then()
                .statusCode(400);
        as(signatory)
                .formParams(form)
                .formParam("verschil", "2-0")
                .post(home)
                .then()
                .statusCode(303);
    }

    @Test
    void aNumberThatIsTheCountIsNotAskedAbout() {
        as(signatory)
                .formParams(Map.of("peildatum", "2026-10-01", "aantal", "0", "herkomst", "Lijst", "volledig", "ja"))
                .post(home)
                .then()
                .statusCode(303);
    }

    @Test
    void figuresStandInTheOrderOfThePictureOfTheOrganisation() {
        var page = as(signatory)
                .get(home + "/nieuw?peildatum=2026-10-01")
                .then()
                .extract()
                .asString();
        assertThat(page)
                .containsSubsequence(
                        ">Gedekt<",
                        ">Geldig, nu verlengen<",
                        ">Nieuw, heeft nog tijd<",
                        ">Verlopen, in de hersteltijd<",
                        ">Nieuwe versie nog doen<",
                        ">Verlopen<",
                        ">Niet gevolgd<");
    }

    @Test
    void whatTheMunicipalityGetsIsToldInTheSameWordsEverywhere() {
        var what = "een regel zonder naam: vestiging, beroepsgroep, soort dienstverband, programma, status,"
                + " afwezigheid en hoe het certificaat is behaald";
        as(signatory).get(home).then().body(containsString(what));
        as(signatory).get(home + "/nieuw?peildatum=2026-10-01").then().body(containsString(what));
        given().get("/").then().body(containsString(what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "", "2126-01-01", "2026-02-31"})
    void aWrongReferenceDateGoesBackToTheList(String date) {
        as(signatory).queryParam("peildatum", date).get(home + "/nieuw").then().statusCode(303);
    }
}

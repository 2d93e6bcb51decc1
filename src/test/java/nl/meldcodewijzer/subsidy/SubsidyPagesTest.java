package nl.meldcodewijzer.subsidy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.PdfStandards;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TaggedPdf;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SubsidyPagesTest {

    private static final String HOME = "/gemeente/GM0986";

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    private OrganisationId organisation;
    private Map<String, String> officer;
    private Map<String, String> signatory;

    @BeforeEach
    void anOfficerAndAnOrganisation() {
        organisation = signIn.organisation();
        officer = signIn.authorityOfficer("GM0986").cookies();
        signatory = signIn.inOrganisation(organisation, Role.SIGNATORY).cookies();
        var unit = register.unit(organisation, "Noord");
        register.certificate(
                register.employed(organisation, unit, "verpleegkundige", TestRegister.LONG_AGO),
                LocalDate.of(2026, 4, 1));
        register.employed(organisation, unit, "begeleider", TestRegister.LONG_AGO);
    }

    private ValidatableResponse get(Map<String, String> cookies, String address) {
        return given().cookies(cookies).redirects().follow(false).get(address).then();
    }

    private Response post(Map<String, String> cookies, String address, Map<String, String> fields) {
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParams(fields)
                .post(address);
    }

    private String agreement() {
        return post(
                        officer,
                        HOME + "/afspraken",
                        Map.of(
                                "organisatie", organisation.toString(),
                                "titel", "Subsidie welzijn",
                                "soort", "subsidy",
                                "verleend", "2025-01-01",
                                "vanaf", "2025-01-01",
                                "peildatum", "2026-10-01"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void anOfficerGoesTheWholeWay() {
        var agreement = agreement();
        get(officer, agreement).statusCode(200).body(containsString("Er zijn nog geen verplichtingen"));
        for (var template : List.of("trained-share", "document-current", "officer-appointed")) {
            get(officer, agreement + "/verplichtingen/nieuw?sjabloon=" + template)
                    .statusCode(200)
                    .body(containsString("name=\"grondslag\""));
        }
        post(
                        officer,
                        agreement + "/verplichtingen",
                        Map.of(
                                "sjabloon", "trained-share",
                                "tekst", "De helft is geschoold.",
                                "programma", "meldcode-basis",
                                "percentage", "50",
                                "ontbreken", "0",
                                "ookgedekt", "grace",
                                "grondslag", "Verordening welzijn",
                                "artikel", "artikel 7",
                                "opgelegd", "2025-01-01",
                                "bindend", "ja"))
                .then()
                .statusCode(303);
        get(officer, agreement)
                .statusCode(200)
                .body(containsString("Verordening welzijn, artikel 7"))
                .body(containsString("Ten minste 50%"))
                .body(containsString("Nog niet ingediend"))
                .body(containsString("Verplichting toevoegen voor een ander programma"))
                .body(containsString("Meldcodewijzer. Afgedrukt op "));
        post(officer, agreement + "/opvragen", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        theOrganisationHandsIn();
        var check = post(officer, agreement + "/controle", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        get(officer, check)
                .statusCode(200)
                .body(containsString("Voldaan"))
                .body(containsString("1 van de 2"))
                .body(not(containsString("Geheim")));
        post(officer, check + "/herhaal", Map.of()).then().statusCode(303);
        get(officer, HOME).statusCode(200).body(containsString("Stand op peildatum 1 oktober 2026"));
        get(officer, HOME + "/afspraken?uitkomst=met")
                .statusCode(200)
                .body(containsString("Organisatie " + organisation));
        get(officer, HOME + "/afspraken?naam=bestaatniet").statusCode(200).body(containsString("Geen afspraak past"));
        get(officer, HOME + "/controles?peildatum=2026-10-01")
                .statusCode(200)
                .body(containsString("Organisatie " + organisation))
                .body(not(containsString("Geheim")));
        get(officer, HOME + "/controles/overzicht.csv?peildatum=2026-10-01")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Subsidie welzijn;2026-10-01"));
        get(officer, HOME + "/regio").statusCode(200);
        get(signatory, "/organisatie/" + organisation + "/controles")
                .statusCode(200)
                .body(containsString("Voldaan"));
        var id = check.substring(check.lastIndexOf('/') + 1);
        get(signatory, "/organisatie/" + organisation + "/controles/" + id)
                .statusCode(200)
                .body(containsString("Verordening welzijn"));
        var pdf = given().cookies(officer)
                .get("/api/v1/checks/" + id + "/evidence.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfStandards.mistakes(pdf)).isEmpty();
        var document = TaggedPdf.of(pdf);
        assertThat(document.title()).isEqualTo("Controle van Organisatie " + organisation);
        assertThat(document.language()).isEqualTo("nl");
        assertThat(document.lines())
                .startsWith("H1: Controle van Organisatie " + organisation, "TH: Uitkomst", "TD: Voldaan")
                .containsSubsequence(
                        "TD: 1 oktober 2026",
                        "H2: Per verplichting",
                        "H3: Geschoolde medewerkers: Voldaan",
                        "P: Waar dit staat (grondslag): Verordening welzijn, artikel 7",
                        "TH: Gedekt",
                        "TD: 1",
                        "H2: Het vastgelegde resultaat");
    }

    private void theOrganisationHandsIn() {
        var statements = "/organisatie/" + organisation + "/opgaven";
        get(signatory, statements)
                .statusCode(200)
                .body(containsString("Subsidie welzijn"))
                .body(containsString("/nieuw?peildatum=2026-10-01"));
        get(signatory, statements + "/nieuw?peildatum=2026-10-01")
                .statusCode(200)
                .body(containsString("Noord"))
                .body(containsString("Dien de opgave in"));
        post(signatory, statements, Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "", "volledig", "ja"))
                .then()
                .statusCode(400)
                .body(containsString("herkomst-error"));
        var receipt = post(
                        signatory,
                        statements,
                        Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "Lijst", "volledig", "ja"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        get(signatory, receipt).statusCode(200).body(containsString("SHA-256")).body(containsString("Geheim-"));
    }

    @Test
    void anAttentionOfficerMayLookButNotSign() {
        var looker = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER).cookies();
        get(looker, "/organisatie/" + organisation + "/opgaven/nieuw?peildatum=2026-10-01")
                .statusCode(200)
                .body(not(containsString("Dien de opgave in")));
        post(
                        looker,
                        "/organisatie/" + organisation + "/opgaven",
                        Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "x", "volledig", "ja"))
                .then()
                .statusCode(403);
    }

    @Test
    void whoGivesNoReferenceDateSeesTheListWithoutAMistake() {
        given().cookies(signatory)
                .get("/organisatie/" + organisation + "/opgaven/nieuw")
                .then()
                .statusCode(200)
                .body(containsString("Opgaven"))
                .body(not(containsString("utrecht-alert--error")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "", "2126-01-01", "2026-02-31"})
    void aWrongReferenceDateGoesBackToTheList(String date) {
        given().cookies(signatory)
                .redirects()
                .follow(false)
                .queryParam("peildatum", date)
                .get("/organisatie/" + organisation + "/opgaven/nieuw")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({"titel, ''", "soort, onzin", "verleend, gisteren", "vanaf, ''", "tot, 2024-01-01", "peildatum, x"})
    void aWrongAgreementKeepsWhatWasTyped(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "organisatie", organisation.toString(),
                "titel", "Een heel eigen titel",
                "soort", "subsidy",
                "verleend", "2025-01-01",
                "vanaf", "2025-01-01"));
        fields.put(field, value);
        post(officer, HOME + "/afspraken", fields)
                .then()
                .statusCode(400)
                .body(containsString("Er klopt iets niet"))
                .body(containsString("href=\"#" + field + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "trained-share, grondslag, ''",
        "trained-share, percentage, 101",
        "trained-share, percentage, veel",
        "trained-share, programma, onzin",
        "trained-share, opgelegd, ''",
        "document-current, maanden, 0",
        "officer-appointed, minimum, -1"
    })
    void anObligationNeedsABasisAndRightNumbers(String template, String field, String value) {
        var fields = new HashMap<>(Map.of(
                "sjabloon", template,
                "tekst", "Tekst",
                "programma", "meldcode-basis",
                "percentage", "80",
                "ontbreken", "0",
                "maanden", "12",
                "minimum", "1",
                "grondslag", "Verordening",
                "opgelegd", "2026-01-01"));
        fields.put(field, value);
        post(officer, agreement() + "/verplichtingen", fields)
                .then()
                .statusCode(400)
                .body(containsString(field));
    }

    @Test
    void anOrganisationIsFoundByNameAndThenTheFormIsThere() {
        get(officer, HOME + "/afspraken/nieuw?naam=" + organisation)
                .statusCode(200)
                .body(containsString("?organisatie=" + organisation));
        get(officer, HOME + "/afspraken/nieuw?organisatie=" + organisation)
                .statusCode(200)
                .body(containsString("name=\"titel\""))
                .body(containsString("Noord"));
        get(officer, HOME + "/afspraken/nieuw?organisatie=onzin").statusCode(404);
        get(officer, agreement() + "/wijzigen").statusCode(200).body(containsString("Subsidie welzijn"));
    }

    @Test
    void missingStatementsAreAskedForAllAtOnce() {
        var agreement = agreement();
        get(officer, HOME + "/controles?peildatum=2026-10-01").body(containsString("/controles/opvragen"));
        post(officer, HOME + "/controles/opvragen", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        get(officer, agreement).body(containsString("Gevraagd op"));
        get(officer, HOME + "/controles?peildatum=2026-10-01").body(not(containsString("/controles/opvragen")));
        post(officer, HOME + "/controles/opvragen", Map.of("peildatum", "x"))
                .then()
                .statusCode(303);
    }

    @Test
    void aReportingDateIsAddedOnceAndAnObligationEndsOnce() {
        var agreement = agreement();
        for (var date : List.of("2027-10-01", "2027-10-01", "onzin", "")) {
            post(officer, agreement + "/peildatums", Map.of("peildatum", date))
                    .then()
                    .statusCode(303);
        }
        get(officer, agreement).body(containsString("1 oktober 2027"));
        post(
                        officer,
                        agreement + "/verplichtingen",
                        Map.of(
                                "sjabloon", "officer-appointed",
                                "tekst", "Er is iemand.",
                                "minimum", "1",
                                "grondslag", "Besluit",
                                "opgelegd", "2025-01-01"))
                .then()
                .statusCode(303);
        var page = get(officer, agreement).extract().asString();
        var end = page.replaceAll("(?s).*action=\"([^\"]*/einde)\".*", "$1");
        post(officer, end, Map.of()).then().statusCode(303);
        post(officer, end, Map.of()).then().statusCode(303);
        get(officer, agreement).body(containsString("Gold van ")).body(not(containsString("/einde")));
        post(officer, agreement + "/verplichtingen/geen-id/einde", Map.of())
                .then()
                .statusCode(404);
        post(officer, agreement + "/verplichtingen", Map.of("sjabloon", "onzin"))
                .then()
                .statusCode(404);
        post(officer, agreement + "/controle", Map.of("peildatum", "2026-09-30"))
                .then()
                .statusCode(400);
    }

    @Test
    void allAgreementsAreCheckedAtOnce() {
        var agreement = agreement();
        post(officer, HOME + "/controles", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        get(officer, agreement).body(containsString("Niet te beoordelen"));
        post(officer, HOME + "/controles", Map.of()).then().statusCode(303);
    }

    @Test
    void twoOfficersDoNotOverwriteOneAnother() {
        var agreement = agreement();
        var fields = Map.of(
                "titel", "Nieuwe titel",
                "soort", "contract",
                "verleend", "2025-01-01",
                "vanaf", "2025-01-01",
                "versie", "0");
        post(officer, agreement + "/wijzigen", fields).then().statusCode(303);
        get(officer, agreement).body(containsString("Nieuwe titel")).body(containsString("Contract"));
        post(officer, agreement + "/wijzigen", fields).then().statusCode(409);
    }

    @Test
    void anAgreementOfAnotherAuthorityDoesNotExistUnderOnesOwnAddress() {
        var agreement = agreement();
        var id = agreement.substring(agreement.lastIndexOf('/') + 1);
        var stranger = signIn.authorityOfficer("GM0899").cookies();
        get(stranger, "/gemeente/GM0899/afspraken/" + id).statusCode(404);
        post(stranger, "/gemeente/GM0899/afspraken/" + id + "/controle", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(404);
        post(stranger, "/gemeente/GM0899/afspraken/" + id + "/wijzigen", Map.of("titel", "x"))
                .then()
                .statusCode(404);
    }
}

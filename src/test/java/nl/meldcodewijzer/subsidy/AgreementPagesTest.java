package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.subsidy.TestSubsidies.HOME;
import static nl.meldcodewijzer.subsidy.TestSubsidies.get;
import static nl.meldcodewijzer.subsidy.TestSubsidies.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.subsidy.TestSubsidies.Subsidised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class AgreementPagesTest {

    @Inject
    TestSubsidies subsidies;

    @Inject
    TestSignIn signIn;

    private Subsidised care;

    @BeforeEach
    void anOfficerAndAnOrganisation() {
        care = subsidies.organisation();
    }

    @ParameterizedTest
    @CsvSource({"titel, ''", "soort, onzin", "verleend, gisteren", "vanaf, ''", "tot, 2024-01-01", "peildatum, x"})
    void aWrongAgreementKeepsWhatWasTyped(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "organisatie", care.organisation().toString(),
                "titel", "Een heel eigen titel",
                "soort", "subsidy",
                "verleend", "2025-01-01",
                "vanaf", "2025-01-01"));
        fields.put(field, value);
        post(care.officer(), HOME + "/afspraken", fields)
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
        post(care.officer(), care.agreement() + "/verplichtingen", fields)
                .then()
                .statusCode(400)
                .body(containsString(field));
    }

    @Test
    void anOrganisationIsFoundByNameAndThenTheFormIsThere() {
        get(care.officer(), HOME + "/afspraken/nieuw?naam=" + care.organisation())
                .statusCode(200)
                .body(containsString("?organisatie=" + care.organisation()));
        get(care.officer(), HOME + "/afspraken/nieuw?organisatie=" + care.organisation())
                .statusCode(200)
                .body(containsString("name=\"titel\""))
                .body(containsString("Noord"));
        get(care.officer(), HOME + "/afspraken/nieuw?organisatie=onzin").statusCode(404);
        get(care.officer(), care.agreement() + "/wijzigen").statusCode(200).body(containsString("Subsidie welzijn"));
    }

    @Test
    void aReportingDateIsAddedOnceAndAnObligationEndsOnce() {
        var agreement = care.agreement();
        for (var date : List.of("2027-10-01", "2027-10-01", "onzin", "")) {
            post(care.officer(), agreement + "/peildatums", Map.of("peildatum", date))
                    .then()
                    .statusCode(303);
        }
        get(care.officer(), agreement).body(containsString("1 oktober 2027"));
        post(
                        care.officer(),
                        agreement + "/verplichtingen",
                        Map.of(
                                "sjabloon", "officer-appointed",
                                "tekst", "Er is iemand.",
                                "minimum", "1",
                                "grondslag", "Besluit",
                                "opgelegd", "2025-01-01"))
                .then()
                .statusCode(303);
        var page = get(care.officer(), agreement).extract().asString();
        var end = page.replaceAll("(?s).*action=\"([^\"]*/einde)\".*", "$1");
        post(care.officer(), end, Map.of()).then().statusCode(303);
        post(care.officer(), end, Map.of()).then().statusCode(303);
        get(care.officer(), agreement).body(containsString("Gold van ")).body(not(containsString("/einde")));
        post(care.officer(), agreement + "/verplichtingen/geen-id/einde", Map.of())
                .then()
                .statusCode(404);
        post(care.officer(), agreement + "/verplichtingen", Map.of("sjabloon", "onzin"))
                .then()
                .statusCode(404);
        post(care.officer(), agreement + "/controle", Map.of("peildatum", "2026-09-30"))
                .then()
                .statusCode(400);
    }

    @Test
    void twoOfficersDoNotOverwriteOneAnother() {
        var agreement = care.agreement();
        var fields = Map.of(
                "titel", "Nieuwe titel",
                "soort", "contract",
                "verleend", "2025-01-01",
                "vanaf", "2025-01-01",
                "versie", "0");
        post(care.officer(), agreement + "/wijzigen", fields).then().statusCode(303);
        get(care.officer(), agreement).body(containsString("Nieuwe titel")).body(containsString("Contract"));
        post(care.officer(), agreement + "/wijzigen", fields).then().statusCode(409);
    }

    @Test
    void anAgreementOfAnotherAuthorityDoesNotExistUnderOnesOwnAddress() {
        var agreement = care.agreement();
        var id = agreement.substring(agreement.lastIndexOf('/') + 1);
        var stranger = signIn.authorityOfficer("GM0899");
        get(stranger, "/gemeente/GM0899/afspraken/" + id).statusCode(404);
        post(stranger, "/gemeente/GM0899/afspraken/" + id + "/controle", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(404);
        post(stranger, "/gemeente/GM0899/afspraken/" + id + "/wijzigen", Map.of("titel", "x"))
                .then()
                .statusCode(404);
    }
}

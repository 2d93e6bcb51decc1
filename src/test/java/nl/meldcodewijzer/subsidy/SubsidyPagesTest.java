package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.subsidy.TestSubsidies.HOME;
import static nl.meldcodewijzer.subsidy.TestSubsidies.get;
import static nl.meldcodewijzer.subsidy.TestSubsidies.post;
import static nl.meldcodewijzer.subsidy.TestSubsidies.sentOnTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.PdfStandards;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TaggedPdf;
import nl.meldcodewijzer.subsidy.TestSubsidies.Subsidised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way by the pages, from an agreement to the outcome of its check. */
@ServiceTest
class SubsidyPagesTest {

    @Inject
    TestSubsidies subsidies;

    private Subsidised care;

    @BeforeEach
    void anOfficerAndAnOrganisation() {
        care = subsidies.organisation();
    }

    @Test
    void anOfficerGoesTheWholeWay() {
        var agreement = care.agreement();
        get(care.officer(), agreement).statusCode(200).body(containsString("Er zijn nog geen verplichtingen"));
        for (var template : List.of("trained-share", "document-current", "officer-appointed")) {
            get(care.officer(), agreement + "/verplichtingen/nieuw?sjabloon=" + template)
                    .statusCode(200)
                    .body(containsString("name=\"grondslag\""));
        }
        post(
                        care.officer(),
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
        get(care.officer(), agreement)
                .statusCode(200)
                .body(containsString("Verordening welzijn, artikel 7"))
                .body(containsString("Ten minste 50%"))
                .body(containsString("Nog niet ingediend"))
                .body(containsString("Verplichting toevoegen voor een ander programma"))
                .body(containsString("Meldcodewijzer. Afgedrukt op "))
                .body(not(containsString("site-scroll")));
        post(care.officer(), agreement + "/opvragen", Map.of("peildatum", "2026-10-01"))
                .then()
                .statusCode(303);
        theOrganisationHandsIn();
        var check = sentOnTo(post(care.officer(), agreement + "/controle", Map.of("peildatum", "2026-10-01")));
        get(care.officer(), check)
                .statusCode(200)
                .body(containsString("Voldaan"))
                .body(containsString("1 van de 2 medewerkers die meetellen. Dat is 50%."))
                .body(containsString("<dd>Voerendaal</dd>"))
                .body(containsString("Z-2025-17"))
                .body(containsString("Een ambtenaar, met Meldcodewijzer"))
                .body(not(containsString("Geheim")));
        post(care.officer(), check + "/herhaal", Map.of()).then().statusCode(303);
        get(care.officer(), HOME).statusCode(200).body(containsString("Stand op peildatum "));
        get(care.officer(), HOME + "/afspraken?uitkomst=met")
                .statusCode(200)
                .body(containsString("Organisatie " + care.organisation()));
        get(care.officer(), HOME + "/afspraken?naam=bestaatniet")
                .statusCode(200)
                .body(containsString("Geen afspraak past"));
        get(care.officer(), HOME + "/controles?peildatum=2026-10-01")
                .statusCode(200)
                .body(containsString("Organisatie " + care.organisation()))
                .body(not(containsString("Geheim")));
        get(care.officer(), HOME + "/controles/overzicht.csv?peildatum=2026-10-01")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Subsidie welzijn;2026-10-01"));
        for (var odd : List.of("2026-02-30", "x", "2024-02-29")) {
            get(care.officer(), HOME + "/controles?peildatum=" + odd)
                    .statusCode(200)
                    .body(containsString("is geen peildatum"))
                    .body(not(containsString("Controleer alle afspraken op 29 februari 2024")));
            get(care.officer(), HOME + "/controles/overzicht.csv?peildatum=" + odd)
                    .statusCode(303);
        }
        get(care.officer(), HOME + "/regio").statusCode(200);
        get(care.signatory(), "/organisatie/" + care.organisation() + "/controles")
                .statusCode(200)
                .body(containsString("Voldaan"));
        var id = check.substring(check.lastIndexOf('/') + 1);
        get(care.signatory(), "/organisatie/" + care.organisation() + "/controles/" + id)
                .statusCode(200)
                .body(containsString("Verordening welzijn"));
        var pdf = as(care.officer())
                .get("/api/v1/checks/" + id + "/evidence.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfStandards.mistakes(pdf)).isEmpty();
        var document = TaggedPdf.of(pdf);
        assertThat(document.title()).isEqualTo("Controle van Organisatie " + care.organisation());
        assertThat(document.language()).isEqualTo("nl");
        assertThat(document.lines()).noneMatch(each -> each.contains("Toets"));
        assertThat(document.lines())
                .startsWith("H1: Controle van Organisatie " + care.organisation(), "TH: Uitkomst", "TD: Voldaan")
                .containsSubsequence(
                        "TH: Afspraak met",
                        "TD: Voerendaal",
                        "TH: Zaaknummer",
                        "TD: Z-2025-17",
                        "TD: 1 oktober 2026",
                        "TH: Gecontroleerd door",
                        "TD: Een ambtenaar, met Meldcodewijzer",
                        "H2: Per verplichting",
                        "H3: Geschoolde medewerkers: Voldaan",
                        "P: Waar dit staat (grondslag): Verordening welzijn, artikel 7",
                        "TH: Gedekt",
                        "TD: 1",
                        "H2: Het vastgelegde resultaat");
    }

    private void theOrganisationHandsIn() {
        var statements = "/organisatie/" + care.organisation() + "/opgaven";
        get(care.signatory(), statements)
                .statusCode(200)
                .body(containsString("Subsidie welzijn"))
                .body(containsString("/nieuw?peildatum=2026-10-01"));
        get(care.signatory(), statements + "/nieuw?peildatum=2026-10-01")
                .statusCode(200)
                .body(containsString("Noord"))
                .body(containsString("Dien de opgave in"));
        post(
                        care.signatory(),
                        statements,
                        Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "", "volledig", "ja"))
                .then()
                .statusCode(400)
                .body(containsString("herkomst-error"));
        var receipt = sentOnTo(post(
                care.signatory(),
                statements,
                Map.of("peildatum", "2026-10-01", "aantal", "2", "herkomst", "Lijst", "volledig", "ja")));
        get(care.signatory(), receipt)
                .statusCode(200)
                .body(containsString("SHA-256"))
                .body(containsString("Geheim-"));
    }
}

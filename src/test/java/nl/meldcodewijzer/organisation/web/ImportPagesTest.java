package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.web.TestStaff.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportPagesTest {

    @Inject
    TestStaff staff;

    @Inject
    TestSignIn signIn;

    private Office office;

    @BeforeEach
    void anOrganisation() {
        office = staff.office();
    }

    @Test
    void uploadPreviewApplyAndResult() {
        var file = "\uFEFFpersoneelsnummer;voornaam;achternaam;beroepsgroep;in_dienst;bsn\r\n"
                + "1;An;Smit;arts;1-2-2024;123\r\n2;=cmd;Kok;zeeman;1-2-2024;456\r\n";
        var home = office.home() + "/import";
        as(office.officer())
                .get(home)
                .then()
                .statusCode(200)
                .body(containsString("personeelsnummer;dienstverbandnummer"));
        var preview = as(office.officer())
                .multiPart("bestand", "staf.csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/csv")
                .post(home)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        as(office.officer())
                .get(preview)
                .then()
                .statusCode(200)
                .body(containsString("zeeman"))
                .body(containsString("bsn"))
                .body(containsString("Overnemen"));
        assertThat(office.members()).isEmpty();
        as(office.officer())
                .get(preview + "/fouten.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("'=cmd"))
                .body(not(containsString("An;Smit")));
        as(office.officer())
                .post(preview)
                .then()
                .statusCode(303)
                .header("Location", endsWith(preview.substring(preview.indexOf("/organisatie"))));
        as(office.officer()).post(preview).then().statusCode(303);
        as(office.officer()).get(preview).then().statusCode(200).body(containsString("Overgenomen"));
        assertThat(office.members()).hasSize(1);
        as(office.officer())
                .multiPart("bestand", "leeg.csv", new byte[0], "text/csv")
                .post(home)
                .then()
                .statusCode(400);
        as(office.officer()).multiPart("iets", "x").post(home).then().statusCode(400);
        var other = signIn.organisation();
        as(signIn.inOrganisation(other, Role.HR_IMPORTER))
                .get(preview.replace(office.organisation().toString(), other.toString()))
                .then()
                .statusCode(404);
    }

    private String preview(String file) {
        var bytes = file.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var page = as(office.officer())
                .multiPart("bestand", "staf.csv", bytes, "text/csv")
                .post(office.home() + "/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return as(office.officer()).get(page).then().statusCode(200).extract().asString();
    }

    @Test
    void previewTellsWhoIsNewAndWhatChangesAboutWhom() {
        office.anna();
        var page = preview("personeelsnummer;voornaam;achternaam;beroepsgroep;team;in_dienst;ingangsdatum\r\n"
                + "0042;Anna;Smit;verpleegkundige;Team B;1-2-2024;1-3-2026\r\n"
                + "7;Bo;Kok;arts;;1-5-2026;\r\n");
        assertThat(page)
                .contains("Nieuw: 1</h2>", "<strong>Bo Kok</strong>", "in_dienst 1 mei 2026")
                .contains("Gewijzigd: 1</h2>", "<strong>Anna de Vries</strong>")
                .contains("<li>achternaam: was de Vries, wordt Smit</li>")
                .contains("<li>team: was =Team A, wordt Team B, vanaf 1 maart 2026</li>")
                .doesNotContain("voornaam: was", "beroepsgroep: was");
    }

    @Test
    void longPreviewTellsHowManyMoreThereAreAndFoldsWhoIsNotInTheFile() {
        office.anna();
        var rows = new StringBuilder("personeelsnummer;voornaam;achternaam;beroepsgroep;vestiging;in_dienst\r\n");
        for (int one = 0; one < 60; one++) {
            rows.append("N" + one + ";An;Kok " + one + ";arts;;1-5-2026\r\n");
            rows.append("W" + one + ";An;Smit " + one + ";arts;Onbekend Huis;1-5-2026\r\n");
        }
        var page = preview(rows.toString());
        assertThat(page)
                .contains("Nieuw: 60</h2>", "En nog 35.", "<summary>Niet in het bestand: 1</summary>", "Anna de Vries")
                .contains("Gebruik een naam uit de lijst met vestigingen op de importpagina")
                .doesNotContain("Bedoel je");
        assertThat(page.length()).isLessThan(30_000);
    }
}

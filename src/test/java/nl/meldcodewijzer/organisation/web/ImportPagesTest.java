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
}

package nl.meldcodewijzer.evidence.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.evidence.web.TestEvidence.firstId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers as those who handed them in see them. */
@ServiceTest
class OwnEvidencePagesTest {

    @Inject
    TestEvidence evidence;

    @Inject
    TestSignIn signIn;

    private TestEvidence.Office office;

    @BeforeEach
    void anOrganisationWithSomebodyLinked() {
        office = evidence.office();
    }

    @Test
    void whatIsNoPaperOrOfNobodyIsRefused() {
        office.handIn(office.learner(), "2026-05-01", "MZ geen papier".getBytes(StandardCharsets.US_ASCII))
                .statusCode(400)
                .body(containsString("Kies een PDF, PNG of JPG"));
        office.handIn(office.learner(), "2099-05-01", TestEvidence.PDF)
                .statusCode(400)
                .body(containsString("nog niet geweest"));
        office.handIn(signIn.learner(), "2026-05-01", TestEvidence.PDF)
                .statusCode(400)
                .body(containsString("activeringscode"));
    }

    private void sendForm(UUID key, byte[] file) {
        as(office.learner())
                .multiPart("sleutel", key.toString())
                .multiPart("programma", "meldcode-basis")
                .multiPart("cursus", "Basistraining")
                .multiPart("afgerond", "2026-05-01")
                .multiPart("bestand", "diploma.pdf", file)
                .post("/leren/bewijzen")
                .then()
                .statusCode(303);
    }

    @Test
    void aFormSentTwiceIsOnePaperAndAnotherPaperFromItIsAnother() {
        var key = UUID.randomUUID();
        sendForm(key, TestEvidence.PDF);
        sendForm(key, TestEvidence.PDF);
        assertThat(papers()).hasSize(1);
        sendForm(key, "%PDF-1.4\n% a better scan\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(papers()).hasSize(2);
        assertThat(office.files()).isEqualTo(2);
    }

    private Set<String> papers() {
        return Pattern.compile("/bewijzen/([0-9a-f-]{36})/bestand")
                .matcher(as(office.learner()).get("/leren/bewijzen").asString())
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void whoHandedItInOpensTheOwnFileAndNobodyElses() {
        office.handIn();
        var claim = firstId(as(office.learner()).get("/leren/bewijzen").asString(), "bestand");
        var address = "/leren/bewijzen/" + claim + "/bestand";
        as(office.learner())
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"));
        as(signIn.learner()).get(address).then().statusCode(404);
        as(office.officer()).get(address).then().statusCode(404);
    }

    @Test
    void whoHandedItInTakesItBackUntilItIsDecidedOn() {
        office.handIn();
        var claim = firstId(as(office.learner()).get("/leren/bewijzen").asString(), "terugtrekken");
        var address = "/leren/bewijzen/" + claim + "/terugtrekken";
        as(signIn.learner()).post(address).then().statusCode(303);
        as(office.officer()).get(office.home()).then().body(containsString(claim));
        assertThat(office.files()).isEqualTo(1);
        as(office.learner()).post(address).then().statusCode(303);
        as(office.officer()).get(office.home()).then().body(not(containsString(claim)));
        assertThat(office.files()).isZero();
        assertThat(office.said(office.accept(claim))).contains("Dit bewijs wacht niet meer.");
        office.handIn();
        var second = firstId(as(office.learner()).get("/leren/bewijzen").asString(), "terugtrekken");
        office.accept(second);
        as(office.learner())
                .post("/leren/bewijzen/" + second + "/terugtrekken")
                .then()
                .statusCode(303);
        as(office.learner())
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Geaccepteerd op"))
                .body(not(containsString("terugtrekken")));
    }

    @Test
    void whoHandedItInReadsThatTheAcceptanceWasTakenBack() {
        office.accept(office.paper());
        as(office.learner()).get("/leren/bewijzen").then().body(containsString("Geaccepteerd op"));
        office.takeBack();
        as(office.learner())
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Ingetrokken op"))
                .body(not(containsString("Geaccepteerd op")));
    }

    @Test
    void programmesOfTheOwnProfessionAreOfferedFirstAndOthersOnRequest() {
        as(office.learner()).get("/leren/bewijzen").then().body(containsString("value=\"meldcode-basis\""));
        signIn.run(
                "insert into assignment (id, organisation_id, employment_id, profession, from_date)"
                        + " select uuid(), organisation_id, employment_id, 'verpleegkundige', '2020-01-01'"
                        + " from employment_person where person_id = ?",
                office.learner().person().value());
        as(office.learner())
                .get("/leren/bewijzen")
                .then()
                .body(containsString("value=\"meldcode-verpleging\""))
                .body(not(containsString("value=\"meldcode-basis\"")));
        as(office.learner())
                .get("/leren/bewijzen?programmas=alle")
                .then()
                .body(containsString("value=\"meldcode-basis\""));
        office.handIn(office.learner(), "2026-05-01", TestEvidence.PDF).statusCode(303);
    }
}

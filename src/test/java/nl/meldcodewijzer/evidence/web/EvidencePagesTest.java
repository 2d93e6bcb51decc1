package nl.meldcodewijzer.evidence.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.evidence.act.LetGoOfPapers;
import nl.meldcodewijzer.privacy.act.EraseAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that an officer decides on. */
@ServiceTest
class EvidencePagesTest {

    @Inject
    TestEvidence evidence;

    @Inject
    Clock clock;

    @Inject
    EraseAccount eraseAccount;

    @Inject
    LetGoOfPapers letGoOfPapers;

    @Inject
    TestSignIn signIn;

    private TestEvidence.Office office;

    @BeforeEach
    void anOrganisationWithSomebodyLinked() {
        office = evidence.office();
    }

    @Test
    void aPaperIsDecidedOnWithAReasonThatItsOwnerReads() {
        var claim = office.paper();
        as(office.officer()).formParam("besluit", "accepteren").post(office.home() + "/" + claim + "/besluit");
        assertThat(office.held(office.learner()))
                .as("without a reason nothing happens")
                .isEmpty();
        as(office.officer())
                .formParam("besluit", "accepteren")
                .formParam("reden", "Diploma nagekeken")
                .post(office.home() + "/" + claim + "/besluit")
                .then()
                .statusCode(303);
        assertThat(office.held(office.learner()))
                .extracting(Certificate::provenance)
                .containsExactly(Provenance.EXTERNAL_ACCEPTED);
        as(office.learner())
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Diploma nagekeken"))
                .body(containsString("Geaccepteerd op"));
        office.decline(claim, "Toch niet");
        as(office.learner()).get("/leren/bewijzen").then().body(not(containsString("Toch niet")));
    }

    @Test
    void aPaperThatWaitsAsksForTheAttentionOfWhoDecidesAndOfNobodyElse() {
        var home = "/organisatie/" + office.organisation();
        var importer = signIn.inOrganisation(office.organisation(), Role.HR_IMPORTER);
        as(office.officer()).get(home).then().body(not(containsString("van elders wacht")));
        office.handIn();
        as(office.officer())
                .get(home)
                .then()
                .body(containsString("1 bewijs van elders wacht op je besluit."), containsString(home + "/bewijzen\""));
        as(office.officer()).get(home + "?op=2026-01-01").then().body(not(containsString("van elders wacht")));
        as(importer).get(home).then().body(not(containsString("van elders wacht")));
        office.decline(office.first("besluit"), "Niet leesbaar");
        as(office.officer()).get(home).then().body(not(containsString("van elders wacht")));
    }

    @Test
    void aDeclinedPaperGivesNothing() {
        var claim = office.paper();
        office.decline(claim, "Niet leesbaar");
        assertThat(office.held(office.learner())).isEmpty();
        as(office.learner()).get("/leren/bewijzen").then().body(containsString("Niet leesbaar"));
    }

    @Test
    void onlyTheOwnOfficerOpensTheFile() {
        office.handIn();
        var claim = office.first("bestand");
        as(office.officer())
                .get(office.home() + "/" + claim + "/bestand")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger).get(office.home() + "/" + claim + "/bestand").then().statusCode(404);
        as(signIn.inOrganisation(office.organisation(), Role.HR_IMPORTER))
                .get(office.home() + "/" + claim + "/bestand")
                .then()
                .statusCode(403);
    }

    @Test
    void erasingAPersonTakesTheirPaperAway() {
        office.handIn();
        var claim = office.first("bestand");
        QuarkusTransaction.requiringNew()
                .run(() -> eraseAccount.erase(office.learner().person(), LocalDate.now(clock)));
        as(office.officer())
                .get(office.home() + "/" + claim + "/bestand")
                .then()
                .statusCode(404);
        as(office.officer()).get(office.home()).then().body(not(containsString("Academie Test")));
    }

    @Test
    void aPaperOfSomebodyWhoIsNoLongerLinkedGivesNobodyACertificate() {
        var claim = office.paper();
        var next = signIn.learner();
        signIn.run(
                "update employment_person set person_id = ? where person_id = ?",
                next.person().value(),
                office.learner().person().value());
        as(office.officer())
                .formParam("besluit", "accepteren")
                .formParam("reden", "Nagekeken")
                .post(office.home() + "/" + claim + "/besluit");
        assertThat(office.held(next)).isEmpty();
        assertThat(office.held(office.learner())).isEmpty();
    }

    @Test
    void aPaperIsNotSaidToBeAcceptedWhenTheSameProofWasTakenBack() {
        office.list("external-accepted", "Basistraining", "0042;2026-05-01", "invoeren")
                .statusCode(303);
        office.takeBack();
        var claim = office.paper();
        assertThat(office.said(office.accept(claim)))
                .contains("Het kan niet opnieuw worden geaccepteerd.")
                .contains(claim + "/besluit");
        as(office.learner()).get("/leren/bewijzen").then().body(not(containsString("Geaccepteerd op")));
    }

    @Test
    void aPaperIsNotSaidToBeAcceptedWhenTheSameProofStandsAlready() {
        office.list("external-accepted", "Basistraining", "0042;2026-05-01", "invoeren")
                .statusCode(303);
        var claim = office.paper();
        assertThat(office.said(office.accept(claim)))
                .contains("Ditzelfde bewijs is al geaccepteerd.")
                .contains(claim + "/besluit");
        as(office.learner()).get("/leren/bewijzen").then().body(not(containsString("Geaccepteerd op")));
        assertThat(office.held(office.learner())).hasSize(1);
    }

    @Test
    void theOfficerStillSeesWhatWasDeclined() {
        var claim = office.paper();
        office.decline(claim, "Niet leesbaar");
        as(office.officer())
                .get(office.home())
                .then()
                .body(containsString("Niet geaccepteerd op"))
                .body(containsString("Niet leesbaar"))
                .body(containsString(claim + "/bestand"));
    }

    @Test
    void aFileIsLetGoOfAYearAfterTheDecision() {
        var claim = office.paper();
        var today = LocalDate.now(clock);
        letGoOfPapers.clear(today.plusYears(3));
        assertThat(office.files()).as("it still waits").isEqualTo(1);
        office.accept(claim);
        letGoOfPapers.clear(today.plusYears(1));
        assertThat(office.files()).isEqualTo(1);
        letGoOfPapers.clear(today.plusYears(1).plusDays(1));
        assertThat(office.files()).isZero();
        as(office.officer())
                .get(office.home())
                .then()
                .body(containsString("Bekeken"))
                .body(not(containsString(claim + "/bestand")));
        assertThat(office.held(office.learner())).hasSize(1);
    }
}

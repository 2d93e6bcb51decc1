package nl.meldcodewijzer.evidence.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.evidence.act.LetGoOfPapers;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.LinkEmployment;
import nl.meldcodewijzer.privacy.act.EraseAccount;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class EvidencePagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    TestSignIn signIn;

    @Inject
    Certificates certificates;

    @Inject
    LinkEmployment linkEmployment;

    @Inject
    EraseAccount eraseAccount;

    @Inject
    LetGoOfPapers letGoOfPapers;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private OrganisationId organisation;
    private Visitor officer;
    private Visitor learner;

    @BeforeEach
    void anOrganisationWithSomebodyLinked() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        learner = signIn.learner();
        signIn.employment(organisation, "0042", learner.person());
    }

    private String home() {
        return "/organisatie/" + organisation + "/bewijzen";
    }

    private RequestSpecification as(Visitor visitor) {
        return given().cookies(visitor.cookies()).redirects().follow(false);
    }

    private List<Certificate> held(Visitor visitor) {
        return QuarkusTransaction.requiringNew().call(() -> certificates.of(visitor.person()));
    }

    private ValidatableResponse list(String kind, String course, String rows, String deed) {
        return as(officer)
                .multiPart("soort", kind)
                .multiPart("programma", "meldcode-basis")
                .multiPart("cursus", course)
                .multiPart("reden", "Presentielijst gezien")
                .multiPart("regels", rows)
                .multiPart("doe", deed)
                .post(home() + "/lijst")
                .then();
    }

    private ValidatableResponse handIn(Visitor visitor, String completed, byte[] file) {
        return as(visitor)
                .multiPart("programma", "meldcode-basis")
                .multiPart("cursus", "Basistraining bij Academie Test")
                .multiPart("afgerond", completed)
                .multiPart("bestand", "diploma.pdf", file)
                .post("/leren/bewijzen")
                .then();
    }

    private String firstId(String page, String deed) {
        var found = Pattern.compile("/bewijzen/([0-9a-f-]{36})/" + deed).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void aListIsLookedAtFirstAndThenAcceptedOnce() {
        var rows = "42;1-6-2026\n999;1-6-2026";
        list("attendance", "Cursusdag", rows, "bekijken")
                .statusCode(200)
                .body(containsString("1 regel kan worden ingevoerd."))
                .body(containsString("Regel 2, medewerker, &quot;999&quot;"));
        assertThat(held(learner)).isEmpty();
        list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        assertThat(held(learner)).hasSize(1).allSatisfy(each -> {
            assertThat(each.provenance()).isEqualTo(Provenance.ATTENDANCE);
            assertThat(each.completedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(each.validity().from()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(each.issuedOn()).isEqualTo(LocalDate.now(clock));
        });
        var page = as(officer).get(home()).asString();
        assertThat(page).containsOnlyOnce("Presentielijst gezien");
    }

    @Test
    void whoIsNotLinkedHasItWhenTheyLink() {
        var later = signIn.learner();
        var employment = signIn.employment(organisation, "0043", null);
        list("imported", "Oud systeem", "0043;2026-01-15;2026-12-31", "invoeren")
                .statusCode(303);
        as(officer).get(home()).then().body(containsString("Telt mee zodra deze collega het account activeert."));
        var code = signIn.activationCode(organisation, employment);
        QuarkusTransaction.requiringNew().run(() -> linkEmployment.with(code, later.person(), LocalDate.now(clock)));
        assertThat(held(later)).hasSize(1).allSatisfy(each -> {
            assertThat(each.provenance()).isEqualTo(Provenance.IMPORTED);
            assertThat(each.validity().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void aCourseThatIsNotRecognisedIsRefused() {
        list("recognised-course", "Zomaar een cursus", "0042;1-6-2026", "invoeren")
                .statusCode(400)
                .body(containsString("niet erkend"));
        assertThat(held(learner)).isEmpty();
    }

    @Test
    void aFormWithMistakesComesBackWithWhatWasTyped() {
        as(officer)
                .multiPart("soort", "")
                .multiPart("cursus", "Mijn cursus")
                .post(home() + "/lijst")
                .then()
                .statusCode(400)
                .body(containsString("value=\"Mijn cursus\""))
                .body(containsString("Plak een lijst of kies een bestand."));
    }

    @Test
    void aPaperIsDecidedOnWithAReasonThatItsOwnerReads() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var page = as(officer).get(home()).asString();
        var claim = firstId(page, "besluit");
        as(officer).formParam("besluit", "accepteren").post(home() + "/" + claim + "/besluit");
        assertThat(held(learner)).as("without a reason nothing happens").isEmpty();
        as(officer)
                .formParam("besluit", "accepteren")
                .formParam("reden", "Diploma nagekeken")
                .post(home() + "/" + claim + "/besluit")
                .then()
                .statusCode(303);
        assertThat(held(learner)).extracting(Certificate::provenance).containsExactly(Provenance.EXTERNAL_ACCEPTED);
        as(learner)
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Diploma nagekeken"))
                .body(containsString("Geaccepteerd op"));
        as(officer)
                .formParam("besluit", "afwijzen")
                .formParam("reden", "Toch niet")
                .post(home() + "/" + claim + "/besluit");
        as(learner).get("/leren/bewijzen").then().body(not(containsString("Toch niet")));
    }

    @Test
    void aDeclinedPaperGivesNothing() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        as(officer)
                .formParam("besluit", "afwijzen")
                .formParam("reden", "Niet leesbaar")
                .post(home() + "/" + claim + "/besluit");
        assertThat(held(learner)).isEmpty();
        as(learner).get("/leren/bewijzen").then().body(containsString("Niet leesbaar"));
    }

    @Test
    void onlyTheOwnOfficerOpensTheFile() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "bestand");
        as(officer)
                .get(home() + "/" + claim + "/bestand")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger).get(home() + "/" + claim + "/bestand").then().statusCode(404);
        as(signIn.inOrganisation(organisation, Role.HR_IMPORTER))
                .get(home() + "/" + claim + "/bestand")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNoPaperOrOfNobodyIsRefused() {
        handIn(learner, "2026-05-01", "MZ geen papier".getBytes(StandardCharsets.US_ASCII))
                .statusCode(400)
                .body(containsString("Kies een PDF, PNG of JPG"));
        handIn(learner, "2099-05-01", PDF).statusCode(400).body(containsString("nog niet geweest"));
        handIn(signIn.learner(), "2026-05-01", PDF).statusCode(400).body(containsString("activeringscode"));
    }

    @Test
    void takingBackMakesTheCertificateVoidFromTodayAndSaysWhy() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        var acceptance = firstId(as(officer).get(home()).asString(), "intrekken");
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger)
                .formParam("reden", "Van mij")
                .post(home() + "/" + acceptance + "/intrekken")
                .then()
                .statusCode(404);
        as(officer)
                .formParam("reden", "Was iemand anders")
                .post(home() + "/" + acceptance + "/intrekken")
                .then()
                .statusCode(303);
        var certificate = held(learner).get(0);
        assertThat(certificate.revokedOn()).isEqualTo(LocalDate.now(clock));
        var address = "/certificaat/" + certificate.number().printed();
        as(learner).get(address).then().body(containsString("Was iemand anders"));
        given().get(address).then().body(not(containsString("Was iemand anders")));
    }

    @Test
    void anAdministratorRevokesByNumberAndOnce() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        var number = held(learner).get(0).number().printed();
        var admin = signIn.admin();
        as(admin)
                .formParam("number", number)
                .post("/beheer/certificaten")
                .then()
                .statusCode(400);
        as(admin)
                .formParam("number", number)
                .formParam("reason", "Onterecht uitgegeven")
                .post("/beheer/certificaten")
                .then()
                .statusCode(303);
        assertThat(held(learner).get(0).revokedOn()).isNotNull();
        as(admin)
                .formParam("number", number)
                .formParam("reason", "Nog eens")
                .post("/beheer/certificaten")
                .then()
                .statusCode(400)
                .body(containsString("al ingetrokken"));
    }

    @Test
    void erasingAPersonTakesTheirPaperAway() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "bestand");
        QuarkusTransaction.requiringNew().run(() -> eraseAccount.erase(learner.person(), LocalDate.now(clock)));
        as(officer).get(home() + "/" + claim + "/bestand").then().statusCode(404);
        as(officer).get(home()).then().body(not(containsString("Academie Test")));
    }

    @Test
    void whatAnotherEmployerAcceptedAsWellStaysWhenOneTakesItBack() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        var other = signIn.organisation();
        signIn.employment(other, "7", learner.person());
        var there = signIn.inOrganisation(other, Role.ATTENTION_OFFICER);
        as(there)
                .multiPart("soort", "attendance")
                .multiPart("programma", "meldcode-basis")
                .multiPart("cursus", "Cursusdag")
                .multiPart("reden", "Ook gezien")
                .multiPart("regels", "7;1-6-2026")
                .multiPart("doe", "invoeren")
                .post("/organisatie/" + other + "/bewijzen/lijst")
                .then()
                .statusCode(303);
        var mine = firstId(as(officer).get(home()).asString(), "intrekken");
        as(officer).formParam("reden", "Vergissing").post(home() + "/" + mine + "/intrekken");
        assertThat(held(learner)).hasSize(1).allSatisfy(each -> assertThat(each.revokedOn())
                .isNull());
    }

    @Test
    void whatWasTakenBackDoesNotComeBackByTheSameProof() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        var acceptance = firstId(as(officer).get(home()).asString(), "intrekken");
        as(officer).formParam("reden", "Vergissing").post(home() + "/" + acceptance + "/intrekken");
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        assertThat(held(learner)).hasSize(1).allSatisfy(each -> assertThat(each.revokedOn())
                .isNotNull());
    }

    @Test
    void aPaperOfSomebodyWhoIsNoLongerLinkedGivesNobodyACertificate() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        var next = signIn.learner();
        signIn.run(
                "update employment_person set person_id = ? where person_id = ?",
                next.person().value(),
                learner.person().value());
        as(officer)
                .formParam("besluit", "accepteren")
                .formParam("reden", "Nagekeken")
                .post(home() + "/" + claim + "/besluit");
        assertThat(held(next)).isEmpty();
        assertThat(held(learner)).isEmpty();
    }

    private ValidatableResponse accept(String claim) {
        return as(officer)
                .formParam("besluit", "accepteren")
                .formParam("reden", "Bekeken")
                .post(home() + "/" + claim + "/besluit")
                .then()
                .statusCode(303);
    }

    private String said(ValidatableResponse answer) {
        return as(officer)
                .cookies(answer.extract().cookies())
                .get(home())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aPaperIsNotSaidToBeAcceptedWhenTheSameProofWasTakenBack() {
        list("external-accepted", "Basistraining", "0042;2026-05-01", "invoeren")
                .statusCode(303);
        var acceptance = firstId(as(officer).get(home()).asString(), "intrekken");
        as(officer).formParam("reden", "Vergissing").post(home() + "/" + acceptance + "/intrekken");
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        assertThat(said(accept(claim)))
                .contains("Het kan niet opnieuw worden geaccepteerd.")
                .contains(claim + "/besluit");
        as(learner).get("/leren/bewijzen").then().body(not(containsString("Geaccepteerd op")));
    }

    @Test
    void aPaperIsNotSaidToBeAcceptedWhenTheSameProofStandsAlready() {
        list("external-accepted", "Basistraining", "0042;2026-05-01", "invoeren")
                .statusCode(303);
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        assertThat(said(accept(claim)))
                .contains("Ditzelfde bewijs is al geaccepteerd.")
                .contains(claim + "/besluit");
        as(learner).get("/leren/bewijzen").then().body(not(containsString("Geaccepteerd op")));
        assertThat(held(learner)).hasSize(1);
    }

    @Test
    void aListSaysWhatItLeftOut() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        assertThat(said(list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren")))
                .contains("Er kwam niets bij. 1 bewijs was al geaccepteerd.");
        var acceptance = firstId(as(officer).get(home()).asString(), "intrekken");
        as(officer).formParam("reden", "Vergissing").post(home() + "/" + acceptance + "/intrekken");
        assertThat(said(list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren")))
                .contains("1 bewijs is eerder ingetrokken");
    }

    @Test
    void aLongListIsLookedAtAndApplied() {
        var rows = IntStream.range(0, 4000)
                .mapToObj(each -> "onbekend-" + each + "@zorg.example;1-6-2026;1-6-2028")
                .collect(Collectors.joining("\n", "0042;1-6-2026\n", ""));
        list("attendance", "Cursusdag", rows, "bekijken").statusCode(200).body(containsString("1 regel kan"));
        list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        assertThat(held(learner)).hasSize(1);
    }

    private long files() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select count(*) from stored_file where organisation_id = ?",
                        row -> row.getLong(1),
                        organisation.value()))
                .orElseThrow();
    }

    @Test
    void whoHandedItInOpensTheOwnFileAndNobodyElses() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(learner).get("/leren/bewijzen").asString(), "bestand");
        var address = "/leren/bewijzen/" + claim + "/bestand";
        as(learner)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"));
        as(signIn.learner()).get(address).then().statusCode(404);
        as(officer).get(address).then().statusCode(404);
    }

    @Test
    void whoHandedItInTakesItBackUntilItIsDecidedOn() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(learner).get("/leren/bewijzen").asString(), "terugtrekken");
        var address = "/leren/bewijzen/" + claim + "/terugtrekken";
        as(signIn.learner()).post(address).then().statusCode(303);
        as(officer).get(home()).then().body(containsString(claim));
        assertThat(files()).isEqualTo(1);
        as(learner).post(address).then().statusCode(303);
        as(officer).get(home()).then().body(not(containsString(claim)));
        assertThat(files()).isZero();
        assertThat(said(accept(claim))).contains("Dit bewijs wacht niet meer.");
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var second = firstId(as(learner).get("/leren/bewijzen").asString(), "terugtrekken");
        accept(second);
        as(learner).post("/leren/bewijzen/" + second + "/terugtrekken").then().statusCode(303);
        as(learner)
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Geaccepteerd op"))
                .body(not(containsString("terugtrekken")));
    }

    @Test
    void whoHandedItInReadsThatTheAcceptanceWasTakenBack() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        accept(firstId(as(officer).get(home()).asString(), "besluit"));
        as(learner).get("/leren/bewijzen").then().body(containsString("Geaccepteerd op"));
        var acceptance = firstId(as(officer).get(home()).asString(), "intrekken");
        as(officer).formParam("reden", "Vergissing").post(home() + "/" + acceptance + "/intrekken");
        as(learner)
                .get("/leren/bewijzen")
                .then()
                .body(containsString("Ingetrokken op"))
                .body(not(containsString("Geaccepteerd op")));
    }

    @Test
    void theOfficerStillSeesWhatWasDeclined() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        as(officer)
                .formParam("besluit", "afwijzen")
                .formParam("reden", "Niet leesbaar")
                .post(home() + "/" + claim + "/besluit");
        as(officer)
                .get(home())
                .then()
                .body(containsString("Niet geaccepteerd op"))
                .body(containsString("Niet leesbaar"))
                .body(containsString(claim + "/bestand"));
    }

    @Test
    void aFileIsLetGoOfAYearAfterTheDecision() {
        handIn(learner, "2026-05-01", PDF).statusCode(303);
        var claim = firstId(as(officer).get(home()).asString(), "besluit");
        var today = LocalDate.now(clock);
        letGoOfPapers.clear(today.plusYears(3));
        assertThat(files()).as("it still waits").isEqualTo(1);
        accept(claim);
        letGoOfPapers.clear(today.plusYears(1));
        assertThat(files()).isEqualTo(1);
        letGoOfPapers.clear(today.plusYears(1).plusDays(1));
        assertThat(files()).isZero();
        as(officer).get(home()).then().body(containsString("Bekeken")).body(not(containsString(claim + "/bestand")));
        assertThat(held(learner)).hasSize(1);
    }

    @Test
    void allThatWasAcceptedCanBeReadPageByPage() {
        for (int each = 1; each <= 51; each++) {
            signIn.employment(organisation, "9%03d".formatted(each), null);
        }
        var rows = IntStream.rangeClosed(1, 51)
                .mapToObj("9%03d;1-6-2026"::formatted)
                .collect(Collectors.joining("\n"));
        list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        var first = as(officer).get(home()).asString();
        assertThat(first).contains("Pagina 1 van 2").contains("?geaccepteerd=2#geaccepteerd");
        var second = as(officer).get(home() + "?geaccepteerd=2").asString();
        assertThat(ids(first)).hasSize(50);
        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
        as(officer).get(home() + "?geaccepteerd=99").then().body(containsString("Pagina 2 van 2"));
        as(officer).get(home() + "?geaccepteerd=x").then().body(containsString("Pagina 1 van 2"));
    }

    private static List<String> ids(String page) {
        return Pattern.compile("/bewijzen/([0-9a-f-]{36})/intrekken")
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }

    @Test
    void theNumberOfACertificateIsTheirsAloneOnceTheLinkEnded() {
        list("attendance", "Cursusdag", "0042;1-6-2026", "invoeren").statusCode(303);
        var number = held(learner).get(0).number().printed();
        as(officer).get(home()).then().body(containsString(number));
        signIn.run(
                "update employment_person set unlinked_on = ? where person_id = ?",
                LocalDate.now(clock),
                learner.person().value());
        as(officer)
                .get(home())
                .then()
                .body(not(containsString(number)))
                .body(containsString("is niet meer aan jullie gekoppeld"));
    }

    @Test
    void programmesOfTheOwnProfessionAreOfferedFirstAndOthersOnRequest() {
        as(learner).get("/leren/bewijzen").then().body(containsString("value=\"meldcode-basis\""));
        signIn.run(
                "insert into assignment (id, organisation_id, employment_id, profession, from_date)"
                        + " select uuid(), organisation_id, employment_id, 'verpleegkundige', '2020-01-01'"
                        + " from employment_person where person_id = ?",
                learner.person().value());
        as(learner)
                .get("/leren/bewijzen")
                .then()
                .body(containsString("value=\"meldcode-verpleging\""))
                .body(not(containsString("value=\"meldcode-basis\"")));
        as(learner).get("/leren/bewijzen?programmas=alle").then().body(containsString("value=\"meldcode-basis\""));
        handIn(learner, "2026-05-01", PDF).statusCode(303);
    }
}

package nl.meldcodewijzer.evidence.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was accepted: read page by page, taken back, and revoked. */
@ServiceTest
class AcceptedEvidencePagesTest {

    @Inject
    TestEvidence evidence;

    @Inject
    Clock clock;

    @Inject
    TestSignIn signIn;

    private TestEvidence.Office office;

    @BeforeEach
    void anOrganisationWithSomebodyLinked() {
        office = evidence.office();
    }

    @Test
    void takingBackMakesTheCertificateVoidFromTodayAndSaysWhy() {
        office.attended();
        var acceptance = office.first("intrekken");
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger)
                .formParam("reden", "Van mij")
                .post(office.home() + "/" + acceptance + "/intrekken")
                .then()
                .statusCode(404);
        as(office.officer())
                .formParam("reden", "Was iemand anders")
                .post(office.home() + "/" + acceptance + "/intrekken")
                .then()
                .statusCode(303);
        var certificate = office.held(office.learner()).get(0);
        assertThat(certificate.revokedOn()).isEqualTo(LocalDate.now(clock));
        var address = "/certificaat/" + certificate.number().printed();
        as(office.learner()).get(address).then().body(containsString("Was iemand anders"));
        given().get(address).then().body(not(containsString("Was iemand anders")));
    }

    @Test
    void anAdministratorRevokesByNumberAndOnce() {
        office.attended();
        var number = office.held(office.learner()).get(0).number().printed();
        var admin = signIn.admin();
        as(admin)
                .queryParam("number", number.toLowerCase(Locale.ROOT))
                .get("/beheer/certificaten")
                .then()
                .body(containsString("Bekijk de openbare pagina"), containsString("Trek in"));
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
                .statusCode(303)
                .header("Location", endsWith("/beheer/certificaten?number=" + number));
        as(admin)
                .queryParam("number", number)
                .get("/beheer/certificaten")
                .then()
                .body(containsString("is ingetrokken op"), not(containsString("Trek in")));
        assertThat(office.held(office.learner()).get(0).revokedOn()).isNotNull();
        as(office.officer())
                .get(office.home())
                .then()
                .body(containsString("Het certificaat is ingetrokken op " + Dates.written(LocalDate.now(clock))));
        as(admin)
                .formParam("number", number)
                .formParam("reason", "Nog eens")
                .post("/beheer/certificaten")
                .then()
                .statusCode(400)
                .body(containsString("al ingetrokken"));
    }

    @Test
    void whatAnotherEmployerAcceptedAsWellStaysWhenOneTakesItBack() {
        office.attended();
        var other = signIn.organisation();
        signIn.employment(other, "7", office.learner().person());
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
        office.takeBack();
        assertThat(office.held(office.learner())).hasSize(1).allSatisfy(each -> assertThat(each.revokedOn())
                .isNull());
    }

    @Test
    void whatWasTakenBackDoesNotComeBackByTheSameProof() {
        office.attended();
        office.takeBack();
        office.attended();
        assertThat(office.held(office.learner())).hasSize(1).allSatisfy(each -> assertThat(each.revokedOn())
                .isNotNull());
    }

    @Test
    void allThatWasAcceptedCanBeReadPageByPage() {
        for (int each = 1; each <= 51; each++) {
            signIn.employment(office.organisation(), "9%03d".formatted(each), null);
        }
        var rows = IntStream.rangeClosed(1, 51)
                .mapToObj("9%03d;1-6-2026"::formatted)
                .collect(Collectors.joining("\n"));
        office.list("attendance", "Cursusdag", rows, "invoeren").statusCode(303);
        var first = as(office.officer()).get(office.home()).asString();
        assertThat(first).contains("Pagina 1 van 2").contains("?geaccepteerd=2#geaccepteerd");
        var second = as(office.officer()).get(office.home() + "?geaccepteerd=2").asString();
        assertThat(ids(first)).hasSize(50);
        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
        as(office.officer()).get(office.home() + "?geaccepteerd=99").then().body(containsString("Pagina 2 van 2"));
        as(office.officer()).get(office.home() + "?geaccepteerd=x").then().body(containsString("Pagina 1 van 2"));
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
        office.attended();
        var number = office.held(office.learner()).get(0).number().printed();
        as(office.officer()).get(office.home()).then().body(containsString(number));
        signIn.run(
                "update employment_person set unlinked_on = ? where person_id = ?",
                LocalDate.now(clock),
                office.learner().person().value());
        as(office.officer())
                .get(office.home())
                .then()
                .body(not(containsString(number)))
                .body(containsString("is niet meer aan jullie gekoppeld"));
    }
}

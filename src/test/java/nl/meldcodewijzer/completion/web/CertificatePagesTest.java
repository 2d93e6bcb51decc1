package nl.meldcodewijzer.completion.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.act.GuessConfig;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.ModuleCompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.site.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anyone and the holder read about a certificate. */
@ServiceTest
class CertificatePagesTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    @Inject
    ModuleCompletions moduleCompletions;

    @Inject
    StatementCount count;

    @Inject
    GuessConfig guesses;

    @Inject
    Clock clock;

    private Visitor holder;

    @BeforeEach
    void someHolder() {
        holder = signIn.learner();
    }

    private Certificate issue(String from, String until) {
        return certificates.imported(holder.person(), TestCertificates.NAME, from, until);
    }

    private static Response confirm(Certificate certificate, String name) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("naam", name)
                .post("/certificaat/{number}", certificate.number().printed());
    }

    @Test
    void anyoneSeesWhatACertificateIsWorthTodayAndNotWhoseItIs() {
        var old = issue("2020-01-01", "2021-12-31");
        var newer = issue("2026-01-01", "2099-12-31");
        given().get("/certificaat/{number}", old.number().printed())
                .then()
                .statusCode(200)
                .body(containsString("verlopen"))
                .body(containsString("31 december 2021"))
                .body(containsString(newer.number().printed()))
                .body(not(containsString("Berg")));
        given().get("/certificaat/{number}", newer.number().canonical())
                .then()
                .statusCode(200)
                .body(containsString("geldig"))
                .body(not(containsString("/pdf")));
        given().get("/api/v1/certificates/{number}", old.number().printed())
                .then()
                .body("state", equalTo("expired"))
                .body("supersededBy", equalTo(newer.number().printed()));
    }

    @Test
    void onPaperItSaysOnWhichDayItWasLookedUp() {
        var certificate = issue("2026-01-01", "2099-12-31");
        given().get("/certificaat/{number}", certificate.number().printed())
                .then()
                .body(containsString("site-on-paper\">Opgezocht op " + Dates.written(LocalDate.now(clock))));
    }

    @Test
    void aCertificateRevokedTodayIsVoidAndAllButItsReasonIsTold() {
        var certificate = issue("2026-05-01", "2099-12-31");
        certificates.revoke(certificate, LocalDate.now(clock));
        var number = certificate.number().printed();
        given().get("/certificaat/{number}", number)
                .then()
                .statusCode(200)
                .body(containsString("Dit certificaat is ingetrokken op " + Dates.written(LocalDate.now(clock))))
                .body(containsString("<dt>Uitgave</dt><dd>1</dd>"))
                .body(containsString("<dt>Afgegeven op</dt><dd>1 mei 2026</dd>"))
                .body(containsString("<dt>Geldig van</dt><dd>1 mei 2026</dd>"))
                .body(containsString("<dt>Geldig tot en met</dt><dd>31 december 2099</dd>"))
                .body(not(containsString("Een vergissing")));
        given().cookies(holder.cookies())
                .get("/certificaat/{number}", number)
                .then()
                .body(containsString("Een vergissing"));
        given().get("/api/v1/certificates/{number}", number)
                .then()
                .body("state", equalTo("revoked"))
                .body("$", not(hasKey("missedChanges")));
    }

    @Test
    void aChangeThatTheHolderHasNotDoneIsSaidBesideTheCertificate() {
        var sentence = "Zonder de wijziging van 1 maart 2026";
        var before = issue("2026-02-28", "2099-12-31").number().printed();
        given().get("/certificaat/{number}", before)
                .then()
                .body(containsString("Dit certificaat is vandaag geldig"))
                .body(containsString(sentence))
                .body(containsString("telt het certificaat tot en met 31 mei 2026"));
        given().cookies(holder.cookies()).get("/certificaten").then().body(containsString(sentence));
        given().get("/api/v1/certificates/{number}", before)
                .then()
                .body("state", equalTo("valid"))
                .body("missedChanges", hasSize(1))
                .body("missedChanges[0].effective", equalTo("2026-03-01"))
                .body("missedChanges[0].countsUntil", equalTo("2026-05-31"));
        var again = new ModuleCompletion(
                new ModuleCompletionId(UUID.randomUUID()),
                holder.person(),
                new ModuleSlug("stap-4-wegen"),
                2,
                null,
                LocalDate.parse("2026-06-01"),
                Provenance.IMPORTED);
        QuarkusTransaction.requiringNew().run(() -> moduleCompletions.add(again, null));
        given().get("/certificaat/{number}", before)
                .then()
                .body(containsString("Dit certificaat is vandaag geldig"))
                .body(not(containsString(sentence)));
    }

    @Test
    void checkingAsksAsOftenForManyCertificatesAsForOne() throws Exception {
        var first = issue("2025-01-01", "2099-12-31").number().printed();
        given().get("/certificaat/{number}", first);
        var forOne = count.during(() -> given().get("/certificaat/{number}", first));
        for (int month = 1; month <= 6; month++) {
            issue("2026-0" + month + "-01", "2099-12-31");
        }
        var forMany = count.during(() -> given().get("/certificaat/{number}", first));
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(4);
    }

    @Test
    void whatAnEndedCertificateNoLongerNeedsIsNotRead() throws Exception {
        var valid = issue("2025-01-01", "2099-12-31").number().printed();
        var ended = issue("2020-01-01", "2021-12-31").number().printed();
        given().get("/certificaat/{number}", valid);
        var forValid = count.during(() -> given().get("/certificaat/{number}", valid));
        assertThat(count.during(() -> given().get("/certificaat/{number}", ended)))
                .isEqualTo(forValid - 1);
    }

    @Test
    void aNameIsConfirmedOnlyWhenTyped() {
        var certificate = issue("2026-01-01", "2099-12-31");
        confirm(certificate, "zoe van der berg").then().statusCode(200).body(containsString("Ja. Deze naam"));
        confirm(certificate, "Jan").then().statusCode(200).body(containsString("Nee. Deze naam"));
        confirm(certificate, "").then().statusCode(200).body(containsString("Typ een naam"));
    }

    @Test
    void aNameIsNotFoundByTryingMany() {
        var certificate = issue("2026-01-01", "2099-12-31");
        var other = issue("2026-02-01", "2099-12-31");
        for (int i = 0; i < guesses.perAccount(); i++) {
            confirm(certificate, "Naam " + i).then().statusCode(200);
        }
        confirm(certificate, TestCertificates.NAME).then().statusCode(429).body(containsString("Wacht een kwartier"));
        confirm(other, TestCertificates.NAME).then().statusCode(200).body(containsString("Ja. Deze naam"));
    }

    @Test
    void aMistypedAndAnUnknownNumberAreToldApart() {
        var unknown = CertificateNumber.random(new Random()).printed();
        given().get("/certificaat/{number}", unknown).then().statusCode(404).body(containsString("goed geschreven"));
        given().get("/certificaat/{number}", "abc")
                .then()
                .statusCode(400)
                .body(containsString("geen certificaatnummer"));
        given().redirects()
                .follow(false)
                .get("/certificaat?nummer=" + unknown)
                .then()
                .statusCode(303);
        given().get("/certificaat").then().statusCode(200).body(containsString("Controleer"));
    }

    @Test
    void theHolderSeesAllOfThemAndOthersNone() {
        var certificate = issue("2026-01-01", "2099-12-31");
        given().cookies(holder.cookies())
                .get("/certificaten")
                .then()
                .statusCode(200)
                .body(containsString(certificate.number().printed()))
                .body(containsString("overgenomen uit een andere administratie"));
        given().cookies(signIn.learner().cookies())
                .get("/certificaten")
                .then()
                .statusCode(200)
                .body(containsString("Je hebt nog geen certificaat"));
    }
}

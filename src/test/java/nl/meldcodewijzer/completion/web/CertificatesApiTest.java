package nl.meldcodewijzer.completion.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.learning.Terms;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.web.QuizClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CertificatesApiTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    private Programme programme;

    @BeforeEach
    void basis() {
        programme = catalogue.programme(new ProgrammeSlug("meldcode-basis")).orElseThrow();
    }

    private Certificate earned(PersonId person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.of(person).get(0));
    }

    @Test
    void passingTheLastModuleEarnsACertificateThatAnyoneCanCheck() {
        var visitor = signIn.learner();
        var client = new QuizClient(visitor);
        for (ModuleSlug module : programme.modules()) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> certificates.of(visitor.person())))
                    .isEmpty();
            assertThat(client.pass(catalogue, module.value()).getString("completionId"))
                    .isNotBlank();
        }
        var certificate = earned(visitor.person());
        var today = LocalDate.now(clock);
        assertThat(certificate.holderName()).isEqualTo(visitor.name());
        given().get(
                        "/api/v1/certificates/{number}",
                        certificate.number().canonical().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .header("API-Version", "1.0.0")
                .body("number", equalTo(certificate.number().printed()))
                .body("state", equalTo("valid"))
                .body("programme", equalTo("meldcode-basis"))
                .body("edition", equalTo(programme.edition().number()))
                .body("issued", equalTo(today.toString()))
                .body(
                        "validUntil",
                        equalTo(Terms.lastDay(today, programme.validity()).toString()))
                .body("$", not(hasKey("supersededBy")))
                .body("$", not(hasKey("name")));
    }

    @Test
    void aWrongCheckCharacterAndAnUnknownNumberAreToldApart() {
        var unknown = CertificateNumber.random(new Random()).printed();
        given().get("/api/v1/certificates/{number}", unknown)
                .then()
                .statusCode(404)
                .body("detail", equalTo("Dit nummer is goed geschreven, maar er is geen certificaat met dit nummer."));
        var last = unknown.charAt(unknown.length() - 1);
        var wrong = unknown.substring(0, unknown.length() - 1) + (last == '7' ? '8' : '7');
        given().get("/api/v1/certificates/{number}", wrong)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-check-character"))
                .body("errors[0].location.name", equalTo("number"));
        given().get("/api/v1/certificates/{number}", "<script>")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-number"));
    }
}

package nl.meldcodewijzer.desk.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.act.SealAudit;
import nl.meldcodewijzer.audit.store.AuditChain;
import nl.meldcodewijzer.audit.store.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AdminAuditPagesTest {

    private static final String LOG = "/beheer/logboek";

    @Inject
    TestSignIn signIn;

    @Inject
    AuditTrail trail;

    @Inject
    AuditChain chain;

    @Inject
    SealAudit sealAudit;

    private Map<String, String> admin;

    @BeforeEach
    void anAdministratorAndABlock() {
        admin = signIn.admin().cookies();
        QuarkusTransaction.requiringNew().run(() -> trail.record(AuditEntry.of(null, "something", "test", "1")));
        sealAudit.sealAll();
    }

    private String checked() {
        var answer = given().cookies(admin)
                .redirects()
                .follow(false)
                .post(LOG)
                .then()
                .statusCode(303);
        return given().cookies(admin)
                .cookies(answer.extract().cookies())
                .get(LOG)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void theNewestHashIsThereToNoteAndTheWholeLogIsCheckedOnRequest() {
        var newest = QuarkusTransaction.requiringNew().call(chain::newest);
        given().cookies(admin)
                .get(LOG)
                .then()
                .statusCode(200)
                .body(containsString(newest.hash()))
                .body(containsString("<dt>Blokken</dt><dd>" + newest.number() + "</dd>"));
        assertThat(checked()).contains("Het logboek is heel:");
    }

    @Test
    void aLogThatWasChangedIsToldWithTheBlock() {
        var newest = QuarkusTransaction.requiringNew().call(() -> chain.newest().number());
        signIn.run("update audit_entry set deed = concat('-', deed) where block = ?", newest);
        try {
            assertThat(checked()).contains("Het logboek is niet heel. Vanaf blok " + newest + " ");
        } finally {
            signIn.run("update audit_entry set deed = substring(deed, 2) where block = ?", newest);
        }
        assertThat(checked()).contains("Het logboek is heel:");
    }
}

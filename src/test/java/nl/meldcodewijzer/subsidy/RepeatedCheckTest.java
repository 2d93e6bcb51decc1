package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.subsidy.TestChecks.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.subsidy.TestChecks.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check gives the same again, whatever changed since, and tells when its proof was touched. */
@ServiceTest
class RepeatedCheckTest {

    @Inject
    TestChecks checks;

    @Inject
    TestRegister register;

    private Checked care;

    @BeforeEach
    void anOrganisationWithFourTrainedOutOfFive() {
        care = checks.organisation();
    }

    @Test
    void fromHandInToRepeatAfterEverythingChanged() {
        var agreement = checks.agreement(care, 80);
        String digest = care.handIn()
                .statusCode(201)
                .body("figures.inScope", equalTo(5))
                .body("figures.covered", equalTo(4))
                .body("figures.none", equalTo(1))
                .extract()
                .path("digest");
        var made = care.check(agreement, "2026-10-01")
                .statusCode(201)
                .body("outcome", equalTo("met"))
                .body("obligations.kind", equalTo(List.of("trained-share", "officer-appointed")))
                .body("obligations[0].figures.covered", equalTo(4))
                .body("obligations[0].figures.counted", equalTo(5))
                .body("obligations[0].explanation", containsString("4 van de 5"))
                .body("obligations[0].basis", equalTo("Verordening sociaal domein"))
                .body("statement.digest", equalTo(digest))
                .extract();
        String id = made.path("id");
        assertThat(made.header("Location")).endsWith("/api/v1/checks/" + id);
        care.check(agreement, "2026-10-01").statusCode(200).body("id", equalTo(id));
        var record = record(id);
        assertThat(Sha256.hex(record)).isEqualTo(made.path("sha256"));
        assertThat(new String(record, StandardCharsets.UTF_8))
                .doesNotContain("Geheim")
                .doesNotContain(id);

        everythingChanges(agreement);

        repeat(care.officer(), id).body("same", equalTo(true));
        repeat(care.signatory(), id).body("same", equalTo(true));
        assertThat(record(id)).isEqualTo(record);
        as(care.officer()).get("/api/v1/checks/" + id).then().statusCode(200).body("outcome", equalTo("met"));
    }

    /** New certificates, ended obligations, other names, an employment deleted and a person erased. */
    private void everythingChanges(AgreementId agreement) {
        var first = care.first();
        register.run("delete from certificate where person_id = ?", first.person());
        register.run("delete from completion where person_id = ?", first.person());
        register.run("delete from employee_name where employment_id = ?", first.employment());
        register.run("delete from employment_person where employment_id = ?", first.employment());
        register.run("delete from statement_row_link where employment_id = ?", first.employment());
        register.run("delete from assignment where employment_id = ?", first.employment());
        register.run("delete from employment where id = ?", first.employment());
        register.run("update person set name = null, erased_at = current_timestamp(6) where id = ?", first.person());
        register.run("update obligation set ended_on = '2020-01-01' where agreement_id = ?", agreement.value());
        register.run(
                "update organisation set name = 'Andere naam' where id = ?",
                care.organisation().value());
        register.run("update unit set name = 'Andere unit' where id = ?", care.north());
        register.run("update agreement set case_number = 'Z-1', title = 'Anders' where id = ?", agreement.value());
    }

    private byte[] record(String id) {
        return as(care.officer())
                .get("/api/v1/checks/" + id + "/record.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void aTouchedRecordIsNoticed() {
        var agreement = checks.agreement(care, 80);
        care.handIn();
        String id = care.check(agreement, "2026-10-01").extract().path("id");
        register.run("update subsidy_check set record = concat(record, ' ') where id = ?", UUID.fromString(id));
        repeat(care.officer(), id).body("same", equalTo(false)).body("causes", equalTo(List.of("record-changed")));
    }

    @Test
    void aTouchedStatementIsNoticed() {
        var agreement = checks.agreement(care, 80);
        care.handIn();
        String id = care.check(agreement, "2026-10-01").extract().path("id");
        register.run(
                "update statement set body = replace(body, '\"none\"', '\"valid\"') where organisation_id = ?",
                care.organisation().value());
        repeat(care.officer(), id).body("same", equalTo(false)).body("causes", equalTo(List.of("statement-changed")));
    }
}

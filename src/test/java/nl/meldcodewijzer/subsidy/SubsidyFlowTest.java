package nl.meldcodewijzer.subsidy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestRegister.Employed;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.region.AuthorityCode;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.subsidy.store.Agreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SubsidyFlowTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 10, 1);
    private static final AuthorityCode MAASTRICHT = new AuthorityCode("GM0935");

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    Agreements agreements;

    private OrganisationId organisation;
    private Map<String, String> signatory;
    private Map<String, String> officer;
    private Employed first;
    private UUID north;

    @BeforeEach
    void anOrganisationWithFourTrainedOutOfFive() {
        organisation = signIn.organisation();
        signatory = signIn.inOrganisation(organisation, Role.SIGNATORY).cookies();
        officer = signIn.authorityOfficer(MAASTRICHT.value()).cookies();
        north = register.unit(organisation, "Noord");
        first = register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO);
        register.certificate(first, LocalDate.of(2026, 4, 1));
        for (int i = 0; i < 3; i++) {
            register.certificate(
                    register.employed(organisation, north, "verpleegkundige", TestRegister.LONG_AGO),
                    LocalDate.of(2026, 4, 1));
        }
        register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        register.officer(organisation);
    }

    private AgreementId agreement(int percentage, UnitId... units) {
        var id = new AgreementId(Ids.next());
        QuarkusTransaction.requiringNew()
                .run(() -> agreements.add(new Agreement(
                        id,
                        MAASTRICHT,
                        null,
                        organisation,
                        "",
                        Instrument.SUBSIDY,
                        "Subsidie 2026",
                        null,
                        TestRegister.LONG_AGO,
                        null,
                        TestRegister.LONG_AGO,
                        null,
                        Set.of(units),
                        List.of(new ReportingDate(REFERENCE, null), new ReportingDate(LocalDate.of(2025, 10, 1), null)),
                        List.of(
                                obligation(
                                        new TrainedShare(new ProgrammeSlug("meldcode-basis"), percentage, Set.of(), 0)),
                                obligation(new OfficerAppointed(1, false))),
                        0)));
        return id;
    }

    private static Obligation obligation(Condition condition) {
        return new Obligation(
                new ObligationId(Ids.next()),
                condition,
                "Verplichting",
                "Verordening sociaal domein",
                "artikel 4",
                LocalDate.of(2025, 1, 1),
                true,
                null);
    }

    private ValidatableResponse handIn(Object body) {
        return given().cookies(signatory)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organisations/" + organisation + "/statements")
                .then();
    }

    private ValidatableResponse handIn() {
        return handIn(Map.of(
                "referenceDate",
                "2026-10-01",
                "headcount",
                5,
                "headcountSource",
                "Loonadministratie",
                "complete",
                true));
    }

    private ValidatableResponse check(AgreementId agreement, String date) {
        return given().cookies(officer)
                .contentType(ContentType.JSON)
                .body(Map.of("referenceDate", date))
                .post("/api/v1/agreements/" + agreement + "/checks")
                .then();
    }

    @Test
    void fromHandInToRepeatAfterEverythingChanged() {
        var agreement = agreement(80);
        String digest = handIn().statusCode(201)
                .body("figures.inScope", equalTo(5))
                .body("figures.covered", equalTo(4))
                .body("figures.none", equalTo(1))
                .extract()
                .path("digest");
        var made = check(agreement, "2026-10-01")
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
        check(agreement, "2026-10-01").statusCode(200).body("id", equalTo(id));
        var record = record(id);
        assertThat(CanonicalJson.hex(CanonicalJson.sha256(record))).isEqualTo(made.path("sha256"));
        assertThat(new String(record, StandardCharsets.UTF_8))
                .doesNotContain("Geheim")
                .doesNotContain(id);

        everythingChanges(agreement);

        repeat(officer, id).body("same", equalTo(true));
        repeat(signatory, id).body("same", equalTo(true));
        assertThat(record(id)).isEqualTo(record);
        given().cookies(officer)
                .get("/api/v1/checks/" + id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("met"));
    }

    /** New certificates, ended obligations, other names, an employment deleted and a person erased. */
    private void everythingChanges(AgreementId agreement) {
        register.run("delete from certificate where person_id = ?", first.person());
        register.run("delete from completion where person_id = ?", first.person());
        register.run("delete from employee_name where employment_id = ?", first.employment());
        register.run("delete from employment_person where employment_id = ?", first.employment());
        register.run("delete from statement_row_link where employment_id = ?", first.employment());
        register.run("delete from assignment where employment_id = ?", first.employment());
        register.run("delete from employment where id = ?", first.employment());
        register.run("update person set name = null, erased_at = current_timestamp(6) where id = ?", first.person());
        register.run("update obligation set ended_on = '2020-01-01' where agreement_id = ?", agreement.value());
        register.run("update organisation set name = 'Andere naam' where id = ?", organisation.value());
        register.run("update unit set name = 'Andere unit' where id = ?", north);
        register.run("update agreement set case_number = 'Z-1', title = 'Anders' where id = ?", agreement.value());
    }

    private byte[] record(String id) {
        return given().cookies(officer)
                .get("/api/v1/checks/" + id + "/record.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse repeat(Map<String, String> cookies, String id) {
        return given().cookies(cookies)
                .post("/api/v1/checks/" + id + "/repeat")
                .then()
                .statusCode(200);
    }

    @Test
    void factsThatComeBackAreANewStatementThatCounts() {
        String before = handIn().statusCode(201).extract().path("id");
        var late = register.employed(organisation, north, "begeleider", TestRegister.LONG_AGO);
        handIn().statusCode(201);
        register.run("update employment set until_date = '2020-02-01' where id = ?", late.employment());
        String third = handIn().statusCode(201).extract().path("id");
        assertThat(third).isNotEqualTo(before);
        var agreement = agreement(80);
        check(agreement, "2026-10-01").body("statement.id", equalTo(third));
    }

    @Test
    void twoChecksAtOnceAreOneCheck() throws Exception {
        handIn();
        var agreement = agreement(80);
        Callable<Integer> once = () -> check(agreement, "2026-10-01").extract().statusCode();
        assertThat(AtOnce.times(6, once)).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(register.count("select count(*) from subsidy_check where agreement_id = ?", agreement.value()))
                .isEqualTo(1);
    }

    @Test
    void aDateThatIsNoReportingDateNamesThoseThatAre() {
        var agreement = agreement(80);
        check(agreement, "2026-09-30")
                .statusCode(400)
                .body("detail", containsString("2026-10-01"))
                .body("detail", containsString("2025-10-01"));
        check(agreement, "gisteren").statusCode(400);
    }

    @Test
    void withoutAStatementTheOutcomeSaysSo() {
        check(agreement(80), "2025-10-01")
                .statusCode(201)
                .body("outcome", equalTo("cannot-judge"))
                .body("obligations[0].cause", equalTo("no-statement"));
    }

    @Test
    void aLaterStatementGivesAnotherCheckBesideTheOld() {
        var agreement = agreement(100);
        handIn();
        String id = check(agreement, "2026-10-01")
                .body("outcome", equalTo("not-met"))
                .extract()
                .path("id");
        register.run(
                "update employment set until_date = '2026-09-01' where id in (select employment_id from assignment where"
                        + " organisation_id = ? and profession = 'begeleider')",
                organisation.value());
        handIn().statusCode(201);
        check(agreement, "2026-10-01").statusCode(201).body("outcome", equalTo("met"));
        repeat(officer, id).body("same", equalTo(true));
        given().cookies(officer)
                .get("/api/v1/authorities/GM0935/agreements")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + agreement + "' }.latest.outcome", equalTo("met"))
                .body(
                        "items.find { it.id == '" + agreement + "' }.reportingDates",
                        equalTo(List.of("2026-10-01", "2025-10-01")));
    }

    @Test
    void aTouchedRecordIsNoticed() {
        var agreement = agreement(80);
        handIn();
        String id = check(agreement, "2026-10-01").extract().path("id");
        register.run("update subsidy_check set record = concat(record, ' ') where id = ?", UUID.fromString(id));
        repeat(officer, id).body("same", equalTo(false)).body("causes", equalTo(List.of("record-changed")));
    }

    @Test
    void aTouchedStatementIsNoticed() {
        var agreement = agreement(80);
        handIn();
        String id = check(agreement, "2026-10-01").extract().path("id");
        register.run(
                "update statement set body = replace(body, '\"none\"', '\"valid\"') where organisation_id = ?",
                organisation.value());
        repeat(officer, id).body("same", equalTo(false)).body("causes", equalTo(List.of("statement-changed")));
    }

    @Test
    void anotherAuthorityOrOrganisationSeesNothing() {
        var agreement = agreement(80);
        handIn();
        String id = check(agreement, "2026-10-01").extract().path("id");
        var stranger = signIn.authorityOfficer("GM0917").cookies();
        var other = signIn.inOrganisation(signIn.organisation(), Role.SIGNATORY).cookies();
        for (var cookies : List.of(stranger, other)) {
            given().cookies(cookies).get("/api/v1/checks/" + id).then().statusCode(404);
            given().cookies(cookies)
                    .get("/api/v1/checks/" + id + "/record.json")
                    .then()
                    .statusCode(404);
            given().cookies(cookies)
                    .post("/api/v1/checks/" + id + "/repeat")
                    .then()
                    .statusCode(404);
        }
        given().cookies(stranger)
                .get("/api/v1/authorities/GM0935/agreements")
                .then()
                .statusCode(404);
        given().cookies(stranger)
                .contentType(ContentType.JSON)
                .body(Map.of("referenceDate", "2026-10-01"))
                .post("/api/v1/agreements/" + agreement + "/checks")
                .then()
                .statusCode(404);
        given().cookies(signIn.learner().cookies())
                .get("/api/v1/checks/" + id)
                .then()
                .statusCode(403);
        given().get("/api/v1/checks/" + id).then().statusCode(401);
    }

    @Test
    void onlyTheUnitsOfTheAgreementCount() {
        var south = register.unit(organisation, "Zuid");
        register.employed(organisation, south, "begeleider", TestRegister.LONG_AGO);
        handIn();
        check(agreement(100, new UnitId(south)), "2026-10-01")
                .body("outcome", equalTo("not-met"))
                .body("obligations[0].figures.counted", equalTo(1));
    }
}

package nl.meldcodewijzer.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.KeptAnswer.Asked;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.store.KeptAnswers;
import nl.meldcodewijzer.privacy.act.EraseAccount;
import nl.meldcodewijzer.privacy.store.PersonalRecord;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OncePerKeyTest {

    private static final String ONE_ROW =
            "personeelsnummer;voornaam;achternaam;beroepsgroep;in_dienst\n7;Elif;Yılmaz;arts;2024-02-01\n";

    @Inject
    TestSignIn signIn;

    @Inject
    KeptAnswers answers;

    @Inject
    EraseAccount eraseAccount;

    @Inject
    PersonalRecord personalRecord;

    @Inject
    Sql sql;

    private TestSignIn.Visitor learner;
    private String key;

    @BeforeEach
    void someLearner() {
        learner = signIn.learner();
        key = UUID.randomUUID().toString();
    }

    private static RequestSpecification as(TestSignIn.Visitor visitor, String key) {
        return given().cookies(visitor.cookies()).header("Idempotency-Key", key);
    }

    private Response start(String module, String key) {
        return as(learner, key)
                .contentType(ContentType.JSON)
                .body(Map.of("module", module))
                .post("/api/v1/attempts");
    }

    private void handIn(String attempt) {
        given().cookies(learner.cookies())
                .post("/api/v1/attempts/{attempt}/submission", attempt)
                .then()
                .statusCode(200);
    }

    private long kept() {
        return sql.first(
                        "select count(*) from kept_answer where person_id = ?",
                        row -> row.getLong(1),
                        learner.person().value())
                .orElseThrow();
    }

    @Test
    void aStartThatArrivesAgainAfterTheQuizBeginsNoOther() {
        var first = start("stap-1-signalen", key).then().statusCode(201).extract();
        handIn(first.path("id"));
        var again = start("stap-1-signalen", key)
                .then()
                .statusCode(201)
                .header("API-Version", "1.0.0")
                .contentType(ContentType.JSON)
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        start("stap-1-signalen", UUID.randomUUID().toString()).then().statusCode(201);
    }

    @Test
    void anImportThatArrivesAgainTellsWhatTheFirstDid() {
        var organisation = signIn.organisation();
        var importer = signIn.inOrganisation(organisation, Role.HR_IMPORTER);
        for (int time = 0; time < 2; time++) {
            as(importer, key)
                    .contentType("text/csv")
                    .body(ONE_ROW)
                    .post("/api/v1/organisations/{organisation}/staff-imports", organisation.toString())
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(1));
        }
        as(importer, key)
                .contentType("text/csv")
                .body(ONE_ROW.replace('7', '8'))
                .post("/api/v1/organisations/{organisation}/staff-imports", organisation.toString())
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theSameKeyAtTheSameMomentIsOneDeed() throws Exception {
        var bodies = AtOnce.times(4, () -> start("stap-1-signalen", key)
                .then()
                .statusCode(201)
                .extract()
                .asString());
        assertThat(bodies).hasSize(4);
        assertThat(bodies.stream().distinct()).hasSize(1);
    }

    @Test
    void whatIsRefusedAtTheSameMomentIsRefusedToAll() throws Exception {
        var answers = AtOnce.times(4, () -> start("bestaat-niet", key).statusCode());
        assertThat(answers).containsOnly(400);
    }

    @Test
    void aKeyThatIsBeingAnsweredForLongIsAConflict() {
        QuarkusTransaction.requiringNew().run(() -> {
            answers.claim(learner.person(), key, new Asked("POST /elsewhere", "0".repeat(64)));
            start("stap-1-signalen", key)
                    .then()
                    .statusCode(409)
                    .body("errors[0].code", equalTo("idempotency-key-in-use"));
        });
    }

    @Test
    void whoLostARoleDoesNotSeeTheAnswerAgain() {
        var organisation = signIn.organisation();
        var importer = signIn.inOrganisation(organisation, Role.HR_IMPORTER);
        var address = "/api/v1/organisations/" + organisation + "/staff-imports";
        as(importer, key)
                .contentType("text/csv")
                .body(ONE_ROW)
                .post(address)
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "update role_grant set organisation_id = ? where person_id = ?",
                        signIn.organisation().value(),
                        importer.person().value()));
        as(importer, key)
                .contentType("text/csv")
                .body(ONE_ROW)
                .post(address)
                .then()
                .statusCode(409);
        as(importer, "another")
                .contentType("text/csv")
                .body(ONE_ROW)
                .post(address)
                .then()
                .statusCode(404);
    }

    @Test
    void aLongListOfMistakesIsKeptToo() {
        var organisation = signIn.organisation();
        var importer = signIn.inOrganisation(organisation, Role.HR_IMPORTER);
        var rows = ("7;;;zeeman;gisteren\n").repeat(20_000);
        var body = ONE_ROW.substring(0, ONE_ROW.indexOf('\n') + 1) + rows;
        var answers = new HashSet<Integer>();
        for (int time = 0; time < 2; time++) {
            answers.add(as(importer, key)
                    .contentType("text/csv")
                    .body(body)
                    .post("/api/v1/organisations/" + organisation + "/staff-imports")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray()
                    .length);
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void aKeyForSomethingElseIsRefused() {
        start("stap-1-signalen", key).then().statusCode(201);
        start("stap-2-overleggen", key)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("idempotency-key-reused"));
    }

    @Test
    void whatWasRefusedMayBeTriedAgainWithTheSameKey() {
        start("bestaat-niet", key).then().statusCode(400);
        start("stap-1-signalen", key).then().statusCode(201);
    }

    @Test
    void aKeyBelongsToOnePerson() {
        var mine = start("stap-1-signalen", key).then().statusCode(201).extract();
        learner = signIn.learner();
        var theirs = start("stap-1-signalen", key).then().statusCode(201).extract();
        assertThat(theirs.<String>path("id")).isNotEqualTo(mine.path("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "met spatie", "é"})
    void aKeyThatIsNoneIsNamed(String none) {
        start("stap-1-signalen", none)
                .then()
                .statusCode(400)
                .body("errors[0].in", equalTo("header"))
                .body("errors[0].location.name", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("invalid-key"));
    }

    @Test
    void aKeyOf256CharactersIsTooLong() {
        start("stap-1-signalen", "k".repeat(256)).then().statusCode(400);
        start("stap-1-signalen", "k".repeat(255)).then().statusCode(201);
    }

    @Test
    void answersAreKeptADayAndGoWithThePerson() {
        start("stap-1-signalen", key).then().statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> answers.clear(Duration.ofDays(1)));
        assertThat(kept()).isEqualTo(1);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "update kept_answer set made_at = made_at - interval 25 hour where person_id = ?",
                        learner.person().value()));
        QuarkusTransaction.requiringNew().run(() -> answers.clear(Duration.ofDays(1)));
        assertThat(kept()).isZero();
        start("stap-1-signalen", key).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> eraseAccount.erase(learner.person(), LocalDate.of(2026, 11, 27)));
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsKeptStandsInTheirRecord() {
        start("stap-1-signalen", key).then().statusCode(201);
        assertThat(personalRecord.of(learner.person()).get("keptAnswers"))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("idempotency_key", key));
    }

    @Test
    void theDescriptionOfTheApiTellsOfIt() {
        given().accept("application/json")
                .get("/api/v1/openapi.json?format=json")
                .then()
                .body(
                        "paths.'/api/v1/attempts'.post.parameters.find { it.in == 'header' }.name",
                        equalTo("Idempotency-Key"))
                .body("paths.'/activeren'.post.parameters", nullValue());
    }
}

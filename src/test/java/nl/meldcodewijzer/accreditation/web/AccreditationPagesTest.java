package nl.meldcodewijzer.accreditation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.accreditation.Register;
import nl.meldcodewijzer.accreditation.store.RegisterNumbers;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class AccreditationPagesTest {

    private static final Random RANDOM = new Random();
    private static final Pattern LIST = Pattern.compile("(?s)<textarea[^>]*id=\"nummers\"[^>]*>([^<]*)</textarea>");

    /** A month, the one before and the one after. */
    private static final long WIDTH = 3;

    private static final AtomicInteger TESTS = new AtomicInteger();

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    @Inject
    RegisterNumbers numbers;

    @Inject
    StatementCount count;

    @Inject
    Sql sql;

    /** A month of its own, so that tests do not meet each other's completions. */
    private LocalDate month;

    private Map<String, String> admin;

    @BeforeEach
    void anAdministratorAndAMonth() {
        admin = signIn.admin().cookies();
        month = LocalDate.of(1950, 1, 1).plusMonths(WIDTH * TESTS.getAndIncrement());
    }

    private static String someBig() {
        return Long.toString(19_000_000_000L + RANDOM.nextInt(1_000_000_000));
    }

    private static Response post(Map<String, String> cookies, String address, Map<String, String> fields) {
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(address);
    }

    private static Response give(Visitor person, String register, String number) {
        return post(person.cookies(), "/certificaten/beroepsregister", Map.of("register", register, "nummer", number));
    }

    private Visitor learnerWith(String number) {
        var person = signIn.learner();
        give(person, "big", number).then().statusCode(303);
        return person;
    }

    private Certificate completed(Visitor person, String programme, LocalDate day, Provenance provenance) {
        return certificates.issue(
                person.person(), person.name(), programme, provenance, new Validity(day, day.plusYears(2)));
    }

    private Map<String, String> request() {
        return Map.of(
                "programma",
                "meldcode-basis",
                "register",
                "big",
                "van",
                month.toString(),
                "tot",
                month.plusMonths(1).minusDays(1).toString());
    }

    private List<String> list() {
        var page = post(admin, "/beheer/accreditatie", request())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var found = LIST.matcher(page);
        return found.find() ? List.of(found.group(1).split("\n")) : List.of();
    }

    @Test
    void theListHasTheNumbersOfThisProgrammeAndPeriodOnly() {
        var first = someBig();
        var last = someBig();
        completed(learnerWith(first), "meldcode-basis", month, Provenance.EARNED_HERE);
        var twice = learnerWith(last);
        completed(twice, "meldcode-basis", month.plusMonths(1).minusDays(1), Provenance.ATTENDANCE);
        completed(twice, "meldcode-basis", month.plusDays(1), Provenance.EARNED_HERE);
        completed(learnerWith(someBig()), "meldcode-basis", month.minusDays(1), Provenance.EARNED_HERE);
        completed(learnerWith(someBig()), "meldcode-basis", month.plusMonths(1), Provenance.EARNED_HERE);
        completed(learnerWith(someBig()), "meldcode-artsen", month, Provenance.EARNED_HERE);
        completed(learnerWith(someBig()), "meldcode-basis", month, Provenance.EXTERNAL_ACCEPTED);
        completed(learnerWith(someBig()), "meldcode-basis", month, Provenance.IMPORTED);
        completed(signIn.learner(), "meldcode-basis", month, Provenance.EARNED_HERE);
        var elsewhere = signIn.learner();
        give(elsewhere, "skj", "100.123").then().statusCode(303);
        completed(elsewhere, "meldcode-basis", month, Provenance.EARNED_HERE);
        var revoked = completed(learnerWith(someBig()), "meldcode-basis", month, Provenance.EARNED_HERE);
        certificates.revoke(revoked, month);
        assertThat(list()).containsExactlyInAnyOrder(first, last).isSorted();
    }

    @Test
    void theListNamesNobodyAndMakingItIsAudited() {
        var person = learnerWith(someBig());
        completed(person, "meldcode-basis", month, Provenance.EARNED_HERE);
        post(admin, "/beheer/accreditatie", request())
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("1 nummer"))
                .body(not(containsString(person.name())));
        var why = QuarkusTransaction.requiringNew()
                .call(() -> sql.rows(
                        "select why from audit_entry where deed = 'accreditation-list-made' and why like ?",
                        row -> row.getString(1),
                        "BIG-register, " + month + "%"));
        assertThat(why)
                .containsExactly("BIG-register, " + month + " tot en met "
                        + month.plusMonths(1).minusDays(1) + ": 1");
    }

    @Test
    void aPersonSeesChangesAndTakesAwayTheNumber() {
        var first = someBig();
        var second = someBig();
        var person = learnerWith(first);
        completed(person, "meldcode-basis", month, Provenance.EARNED_HERE);
        var page = "/certificaten/beroepsregister";
        given().cookies(person.cookies()).get(page).then().statusCode(200).body(containsString(first));
        give(person, "big", second).then().statusCode(303);
        given().cookies(person.cookies())
                .get(page)
                .then()
                .body(containsString(second))
                .body(not(containsString(first)));
        given().cookies(signIn.learner().cookies()).get(page).then().body(not(containsString(second)));
        given().cookies(person.cookies())
                .get("/mijn-gegevens/download.json")
                .then()
                .body("registerNumbers", hasSize(1))
                .body("registerNumbers[0].number", equalTo(second));
        assertThat(list()).containsExactly(second);
        post(person.cookies(), page + "/big/weghalen", Map.of()).then().statusCode(303);
        assertThat(list()).isEmpty();
        post(person.cookies(), page + "/big/weghalen", Map.of()).then().statusCode(404);
        given().cookies(person.cookies())
                .get("/mijn-gegevens/download.json")
                .then()
                .body(not(containsString(second)));
    }

    @Test
    void nothingIsLeftOfAnErasedPerson() {
        var person = learnerWith(someBig());
        completed(person, "meldcode-basis", month, Provenance.EARNED_HERE);
        QuarkusTransaction.requiringNew().run(() -> numbers.forget(person.person(), month));
        assertThat(list()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> numbers.of(person.person())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"big, 123", "big, ''", "skj, Jansen", "onzin, 12345678901"})
    void aWrongNumberIsNotKeptAndIsShownAgain(String register, String number) {
        var person = signIn.learner();
        give(person, register, number)
                .then()
                .statusCode(400)
                .body(containsString("value=\"" + number + "\""))
                .body(containsString("aria-invalid"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> numbers.of(person.person())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"programma, bestaat-niet", "register, ''", "van, ''", "tot, morgen", "tot, 1900-02-01"})
    void aWrongRequestMakesNoList(String field, String value) {
        var fields = new HashMap<>(request());
        fields.put(field, value);
        post(admin, "/beheer/accreditatie", fields)
                .then()
                .statusCode(400)
                .body(containsString(field + "-error"))
                .body(not(containsString("id=\"nummers\"")));
    }

    @Test
    void nobodyButAnAdministratorMakesAList() {
        var organisation = signIn.organisation();
        for (var other : List.of(
                signIn.learner(),
                signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY),
                signIn.authorityOfficer("GM0986"))) {
            post(other.cookies(), "/beheer/accreditatie", request()).then().statusCode(403);
        }
    }

    @Test
    void everyRegisterCanBeChosen() {
        var person = signIn.learner();
        for (var register : Register.values()) {
            give(person, register.code(), register == Register.BIG ? someBig() : "R-2026.1")
                    .then()
                    .statusCode(303);
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> numbers.of(person.person())))
                .hasSize(Register.values().length);
    }

    @Test
    void aLongListAsksAsOftenAsAShortOne() throws Exception {
        completed(learnerWith(someBig()), "meldcode-basis", month, Provenance.EARNED_HERE);
        list();
        var forOne = count.during(this::list);
        for (int i = 0; i < 8; i++) {
            completed(learnerWith(someBig()), "meldcode-basis", month, Provenance.EARNED_HERE);
        }
        var forMany = count.during(() -> assertThat(list()).hasSize(9));
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }
}

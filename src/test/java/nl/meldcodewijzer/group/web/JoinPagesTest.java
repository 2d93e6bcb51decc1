package nl.meldcodewijzer.group.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.site.ClockProducer;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class JoinPagesTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    TestGroups groups;

    private static ValidatableResponse join(Visitor visitor, TestGroups.Classroom classroom, String called) {
        return as(visitor).formParam("naam", called).post(classroom.join()).then();
    }

    private static ValidatableResponse makeAccount(TestGroups.Classroom classroom, String email) {
        return given().redirects()
                .follow(false)
                .formParams(Map.of("name", "Noor de Vries", "email", email, "password", PASSWORD))
                .post(classroom.join())
                .then();
    }

    private long members(TestGroups.Classroom classroom) {
        return register.count(
                "select count(*) from group_member where group_id = ? and left_on is null", classroom.id());
    }

    private static String book(TestGroups.Classroom classroom) {
        return as(classroom.trainer()).get(classroom.address()).asString();
    }

    @Test
    void aCodeLeadsToTheGroupHoweverItIsTyped() {
        var classroom = groups.classroom();
        given().redirects()
                .follow(false)
                .formParam("code", " " + classroom.code().value().toLowerCase(Locale.ROOT))
                .post("/groep")
                .then()
                .statusCode(303)
                .header("Location", endsWith(classroom.join()));
        given().formParam("code", "geen code")
                .post("/groep")
                .then()
                .statusCode(400)
                .body(containsString("werkt niet"));
    }

    @Test
    void whatTheTrainerWillSeeIsToldBeforeJoining() {
        var classroom = groups.classroom();
        given().get(classroom.join())
                .then()
                .statusCode(200)
                .body(containsString("nog niet begonnen, bezig, of klaar"))
                .body(containsString("je score, je antwoorden"))
                .body(containsString(classroom.trainer().name()))
                .body(containsString("/inloggen?terug=%2Fgroep%2F"));
    }

    @Test
    void somebodyWithoutAnAccountMakesOneAndIsInTheGroup() {
        var classroom = groups.classroom();
        var email = Ids.next() + "@toets.example";
        var session = makeAccount(classroom, email)
                .statusCode(303)
                .header("Location", endsWith("/leren/groepen"))
                .extract()
                .cookie("sessie");
        given().cookie("sessie", session)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("email", equalTo(email))
                .body("organisations", hasSize(0));
        given().cookie("sessie", session).get("/leren/groepen").then().body(containsString("Klas " + classroom.id()));
        assertThat(book(classroom)).contains("Noor de Vries");
    }

    @Test
    void anAccountNeedsANameAnAddressAndAGoodPassword() {
        var classroom = groups.classroom();
        given().formParams(Map.of("name", "", "email", "", "password", "kort"))
                .post(classroom.join())
                .then()
                .statusCode(400)
                .body(containsString("id=\"name-error\""))
                .body(containsString("id=\"email-error\""))
                .body(containsString("id=\"password-error\""));
        given().formParams(Map.of("name", "A", "email", signIn.learner().email(), "password", PASSWORD))
                .post(classroom.join())
                .then()
                .statusCode(400)
                .body(containsString("kun je niet gebruiken"));
        assertThat(members(classroom)).isZero();
    }

    @Test
    void joiningTwiceIsJoiningOnce() {
        var classroom = groups.classroom();
        var learner = signIn.learner();
        join(learner, classroom, "Sam").statusCode(303);
        join(learner, classroom, "Iemand anders").statusCode(303);
        assertThat(members(classroom)).isEqualTo(1);
        assertThat(book(classroom)).contains("Sam").doesNotContain("Iemand anders");
    }

    @Test
    void joiningAtTheSameMomentIsJoiningOnce() throws Exception {
        var classroom = groups.classroom();
        var learner = signIn.learner();
        assertThat(AtOnce.times(
                        4, () -> join(learner, classroom, "Sam").extract().statusCode()))
                .containsOnly(303);
        assertThat(members(classroom)).isEqualTo(1);
    }

    @Test
    void aWholeClassJoinsAtTheSameMoment() throws Exception {
        for (int group = 0; group < 10; group++) {
            var classroom = groups.classroom();
            var learners = Stream.generate(signIn::learner).limit(30).toList();
            var joins = learners.stream()
                    .map(each -> (Callable<Integer>)
                            () -> join(each, classroom, "Sam").extract().statusCode())
                    .toList();
            assertThat(AtOnce.all(joins)).containsOnly(303);
            assertThat(members(classroom)).isEqualTo(30);
        }
    }

    @Test
    void nobodyJoinsAfterTheCodeOrTheGroupEnded() {
        var ended = groups.classroom(LocalDate.now(ClockProducer.NETHERLANDS).minusDays(1));
        join(signIn.learner(), ended, "Sam").statusCode(400);
        var closed = groups.classroom();
        signIn.run(
                "update training_group set join_until = ? where id = ?",
                LocalDate.now(ClockProducer.NETHERLANDS).minusDays(1),
                closed.id());
        join(signIn.learner(), closed, "Sam").statusCode(400);
        makeAccount(closed, Ids.next() + "@toets.example").statusCode(400);
        assertThat(members(ended) + members(closed)).isZero();
    }

    @Test
    void whoLeavesIsSeenNoMoreAndKeepsWhatWasEarned() {
        var classroom = groups.classroom();
        var learner = signIn.learner();
        join(learner, classroom, "Sam Vertrekt").statusCode(303);
        groups.certified(learner.person(), "meldcode-basis", LocalDate.now(ClockProducer.NETHERLANDS));
        groups.completed(learner.person(), "stap-1-signalen", LocalDate.now(ClockProducer.NETHERLANDS));
        as(learner).post("/leren/groepen/" + classroom.id() + "/weg").then().statusCode(303);
        assertThat(book(classroom)).doesNotContain("Sam Vertrekt");
        as(classroom.trainer())
                .get(classroom.address() + "/voortgang.csv")
                .then()
                .body(not(containsString("Sam Vertrekt")));
        as(learner).get("/leren/groepen").then().body(containsString("niet in een groep"));
        as(learner).get("/certificaten").then().statusCode(200).body(containsString("/certificaat/"));
        assertThat(count("module_completion", learner)).isEqualTo(1);
        assertThat(count("certificate", learner)).isEqualTo(1);
        as(learner).post("/leren/groepen/" + classroom.id() + "/weg").then().statusCode(404);
    }

    @Test
    void whoLeftMayComeBack() {
        var classroom = groups.classroom();
        var learner = signIn.learner();
        join(learner, classroom, "Sam").statusCode(303);
        as(learner).post("/leren/groepen/" + classroom.id() + "/weg").then().statusCode(303);
        join(learner, classroom, "Sam").statusCode(303);
        assertThat(members(classroom)).isEqualTo(1);
    }

    @Test
    void aMemberSeesTheOwnTasksAndChangesTheOwnName() {
        var classroom = groups.classroom();
        groups.task(
                classroom,
                "stap-1-signalen",
                LocalDate.now(ClockProducer.NETHERLANDS).plusDays(3));
        var learner = signIn.learner();
        groups.member(classroom, learner.person(), "Sam");
        groups.member(classroom, signIn.learner().person(), "Een Ander");
        as(learner)
                .get("/leren/groepen")
                .then()
                .statusCode(200)
                .body(containsString("/leren/stap-1-signalen"))
                .body(containsString("nog niet begonnen"))
                .body(not(containsString("Een Ander")));
        as(learner)
                .formParam("naam", "Sam B.")
                .post("/leren/groepen/" + classroom.id() + "/naam")
                .then()
                .statusCode(303);
        assertThat(book(classroom)).contains("Sam B.");
        as(signIn.learner())
                .formParam("naam", "Indringer")
                .post("/leren/groepen/" + classroom.id() + "/naam")
                .then()
                .statusCode(404);
    }

    @Test
    void ownDataHoldsTheGroupsAndErasingLeavesThem() {
        var classroom = groups.classroom();
        var learner = signIn.withPassword(PASSWORD);
        groups.member(classroom, learner.person(), "Sam Gewist");
        as(learner).get("/mijn-gegevens/download.json").then().body("groups[0].called", equalTo("Sam Gewist"));
        as(classroom.trainer())
                .get("/mijn-gegevens/download.json")
                .then()
                .body("groupsLed[0].name", equalTo("Klas " + classroom.id()));
        as(learner)
                .formParams(Map.of("password", PASSWORD))
                .post("/mijn-gegevens/wissen")
                .then()
                .statusCode(303);
        assertThat(book(classroom)).doesNotContain("Sam Gewist");
        assertThat(register.count(
                        "select count(*) from group_member where person_id = ? and (called is not null or left_on is null)",
                        learner.person().value()))
                .isZero();
    }

    private long count(String table, Visitor visitor) {
        UUID person = visitor.person().value();
        return register.count("select count(*) from " + table + " where person_id = ?", person);
    }
}

package nl.meldcodewijzer.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.SessionToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SharedDeviceTest {

    private static final String PASSWORD = "een lang wachtwoord";

    @Inject
    TestSignIn signIn;

    private Visitor learner;

    @BeforeEach
    void someLearner() {
        learner = signIn.withPassword(PASSWORD);
    }

    private Response enter(boolean shared) {
        var form = new HashMap<>(Map.of("email", learner.email(), "password", PASSWORD));
        if (shared) {
            form.put("gedeeld", "ja");
        }
        var answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post("/inloggen");
        assertThat(answer.cookie("sessie")).isNotEmpty();
        return answer;
    }

    private int who(Response session) {
        return given().cookie("sessie", session.cookie("sessie"))
                .get("/api/v1/probe/who")
                .statusCode();
    }

    /** As if the last request and the sign-in were so long ago. */
    private void pass(Response session, int minutes) {
        signIn.run(
                "update sign_in_session set seen_at = seen_at - interval ? minute, expires_at = expires_at - interval ?"
                        + " minute where token_hash = ?",
                minutes,
                minutes,
                new SessionToken(session.cookie("sessie")).digest());
    }

    private void seenJustNow(Response session) {
        signIn.run(
                "update sign_in_session set seen_at = current_timestamp(6) where token_hash = ?",
                new SessionToken(session.cookie("sessie")).digest());
    }

    @Test
    void aQuarterOfAnHourWithoutARequestEndsASessionOnASharedDevice() {
        var session = enter(true);
        pass(session, 14);
        assertThat(who(session)).isEqualTo(200);
        pass(session, 16);
        assertThat(who(session)).isEqualTo(401);
    }

    @Test
    void onAnOwnDeviceThatQuarterIsNothing() {
        var session = enter(false);
        pass(session, 16);
        assertThat(who(session)).isEqualTo(200);
        pass(session, 61);
        assertThat(who(session)).isEqualTo(401);
    }

    @Test
    void fourHoursAreTheMostOnASharedDeviceHoweverBusy() {
        var session = enter(true);
        pass(session, 239);
        seenJustNow(session);
        assertThat(who(session)).isEqualTo(200);
        pass(session, 2);
        seenJustNow(session);
        assertThat(who(session)).isEqualTo(401);
    }

    @Test
    void theSessionEndsWithTheBrowserAndTheDeviceIsRemembered() {
        var answer = enter(true);
        assertThat(answer.getDetailedCookie("sessie").getMaxAge()).isEqualTo(-1);
        assertThat(answer.getDetailedCookie("gedeeld").getMaxAge()).isGreaterThan(1_000_000);
        given().cookie("gedeeld", answer.cookie("gedeeld"))
                .get("/inloggen")
                .then()
                .body(containsString("aria-describedby=\"gedeeld-uitleg\" checked"));
        given().get("/inloggen").then().body(not(containsString("gedeeld-uitleg\" checked")));
        assertThat(enter(false).getDetailedCookie("gedeeld").getMaxAge()).isZero();
    }

    @Test
    void onASharedDeviceEveryPageHasTheWayOut() {
        var shared = enter(true).cookie("sessie");
        var own = enter(false).cookie("sessie");
        for (var page : new String[] {"/", "/leren", "/modules", "/mijn-gegevens", "/bestaat-niet"}) {
            given().cookie("sessie", shared).get(page).then().body(containsString("class=\"site-done\""));
            given().cookie("sessie", own).get(page).then().body(not(containsString("class=\"site-done\"")));
        }
    }

    @Test
    void whoIsDoneOnASharedDeviceHearsThatItCanBePassedOn() {
        var session = enter(true);
        var done = leave(session);
        assertThat(done.header("Location")).endsWith("/uitgelogd");
        assertThat(done.header("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
        assertThat(who(session)).isEqualTo(401);
        given().get("/uitgelogd").then().statusCode(200).body(containsString("Je kunt het apparaat doorgeven"));
        assertThat(leave(enter(false)).header("Location")).endsWith(":" + io.restassured.RestAssured.port + "/");
    }

    private static Response leave(Response session) {
        return given().redirects()
                .follow(false)
                .cookie("sessie", session.cookie("sessie"))
                .post("/uitloggen");
    }
}

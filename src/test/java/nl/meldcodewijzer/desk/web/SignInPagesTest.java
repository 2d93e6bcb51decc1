package nl.meldcodewijzer.desk.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SignInPagesTest {

    private static final String PASSWORD = "een lang wachtwoord";

    @Inject
    TestSignIn signIn;

    @Test
    void rightPasswordOpensTheHomeOfTheRole() {
        var learner = signIn.withPassword(PASSWORD);
        var answer =
                post(Map.of("email", " " + learner.email().toUpperCase(java.util.Locale.ROOT), "password", PASSWORD));
        answer.then().statusCode(303);
        assertThat(answer.header("Location")).endsWith("/leren");
        var admin = signIn.withPassword(PASSWORD, grant(Role.ADMIN, null, null, null));
        assertThat(post(admin.email(), PASSWORD).header("Location")).endsWith("/beheer");
        var officer = signIn.withPassword(
                PASSWORD, grant(Role.ATTENTION_OFFICER, signIn.organisation().value(), null, null));
        assertThat(post(officer.email(), PASSWORD).header("Location")).endsWith("/organisatie");
    }

    @Test
    void cookieCannotBeReadByScriptsAndIsNotSentAlongFromElsewhere() {
        var learner = signIn.withPassword(PASSWORD);
        assertThat(post(learner.email(), PASSWORD).getDetailedCookie("sessie"))
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue())
                .satisfies(cookie -> assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax"))
                .satisfies(cookie -> assertThat(cookie.getPath()).isEqualTo("/"));
    }

    @Test
    void signingInNeverTakesOverASessionThatWasPlanted() {
        var learner = signIn.withPassword(PASSWORD);
        var planted = signIn.session(learner.person()).get("sessie");
        var answer = given().redirects()
                .follow(false)
                .cookie("sessie", planted)
                .formParams(Map.of("email", learner.email(), "password", PASSWORD))
                .post("/inloggen");
        assertThat(answer.cookie("sessie")).isNotEmpty().isNotEqualTo(planted);
        given().cookie("sessie", planted).get("/api/v1/probe/who").then().statusCode(401);
        given().cookie("sessie", answer.cookie("sessie"))
                .get("/api/v1/probe/who")
                .then()
                .statusCode(200);
    }

    @Test
    void wrongPasswordAndUnknownAccountGetTheSameAnswer() {
        var known = signIn.withPassword(PASSWORD);
        var blocked = signIn.withPassword(PASSWORD);
        signIn.block(blocked.person());
        var answers = List.of(
                post(known.email(), "verkeerd wachtwoord"),
                post("niemand-" + Ids.next() + "@toets.example", PASSWORD),
                post("geen adres", PASSWORD),
                post(blocked.email(), PASSWORD),
                post(signIn.learner().email(), PASSWORD));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).endsWith("/inloggen");
            assertThat(answer.cookie("sessie")).isNull();
            assertThat(answer.cookie("melding")).isEqualTo(answers.get(0).cookie("melding"));
        });
    }

    @Test
    void messageAndTypedAddressComeBackOnThePage() {
        var answer = post("iemand@toets.example", "verkeerd");
        given().cookies(answer.cookies())
                .get("/inloggen")
                .then()
                .statusCode(200)
                .body(containsString("De combinatie klopt niet"))
                .body(containsString("iemand@toets.example"))
                .body(not(containsString("verkeerd\"")));
    }

    @Test
    void emptyAndBrokenFormsAreNoError() {
        post(Map.of()).then().statusCode(303);
        post(Map.of("email", "a@b.nl")).then().statusCode(303);
        post(Map.of("password", "x")).then().statusCode(303);
        post("a@b.nl", "x".repeat(60_000)).then().statusCode(303);
        post("\u0000' or 1=1 --@x.nl", "x").then().statusCode(303);
        given().contentType("application/json")
                .body("{")
                .post("/inloggen")
                .then()
                .statusCode(415);
        given().cookie("ingetypt", "%zz.%.%")
                .cookie("melding", "error.%zz")
                .get("/inloggen")
                .then()
                .statusCode(200);
    }

    @Test
    void staffNumberSignsInWithinItsOrganisation() {
        var organisation = signIn.organisation();
        var person = signIn.withPassword(PASSWORD);
        signIn.employment(organisation, "00017", person.person());
        signIn.employment(
                signIn.organisation(), "00017", signIn.withPassword(PASSWORD).person());
        for (var typed : List.of(organisation.toString(), "Organisatie " + organisation)) {
            var answer = post(Map.of("organisatie", typed, "personeelsnummer", "00017", "password", PASSWORD));
            given().cookie("sessie", answer.cookie("sessie"))
                    .get("/api/v1/probe/who")
                    .then()
                    .statusCode(200)
                    .body(containsString(person.person().toString()));
        }
        var wrong =
                post(Map.of("organisatie", organisation.toString(), "personeelsnummer", "17", "password", PASSWORD));
        assertThat(wrong.cookie("sessie")).isNull();
        given().cookies(wrong.cookies()).get("/inloggen").then().body(containsString("personeelsnummer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kwaad.example/",
                "//kwaad.example",
                "/\\kwaad.example",
                "\\\\kwaad.example",
                "/\t/kwaad.example",
                "javascript:alert(1)",
                "leren",
                "",
                "/inloggen?x=1",
                "/uitloggen",
                "/api/v1/me"
            })
    void returnAddressElsewhereIsNotFollowed(String back) {
        var learner = signIn.withPassword(PASSWORD);
        var answer = post(Map.of("email", learner.email(), "password", PASSWORD, "terug", back));
        assertThat(answer.header("Location")).endsWith("/leren").doesNotContain("kwaad");
    }

    @Test
    void returnAddressHereIsFollowed() {
        var learner = signIn.withPassword(PASSWORD);
        var answer = post(Map.of("email", learner.email(), "password", PASSWORD, "terug", "/modules/stap-1?a=b#c"));
        assertThat(answer.header("Location")).endsWith("/modules/stap-1?a=b#c");
    }

    @Test
    void guessingIsStoppedAlsoWithTheRightPassword() {
        var learner = signIn.withPassword(PASSWORD);
        for (int i = 0; i < 10; i++) {
            post(learner.email(), "fout " + i).then().statusCode(303);
        }
        post(learner.email(), PASSWORD).then().statusCode(429).body(containsString("kwartier"));
        post(signIn.withPassword(PASSWORD).email(), PASSWORD).then().statusCode(303);
    }

    @Test
    void unknownAccountIsStoppedLikeAKnownOne() {
        var email = "niemand-" + Ids.next() + "@toets.example";
        for (int i = 0; i < 10; i++) {
            post(email, "fout " + i).then().statusCode(303);
        }
        post(email, "fout").then().statusCode(429);
    }

    @Test
    void manyGuessesAtOnceDoNotSlipThrough() throws Exception {
        var learner = signIn.withPassword(PASSWORD);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 24; i++) {
                answers.add(pool.submit(() -> post(learner.email(), "fout").statusCode()));
            }
            var judged = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(303, 429);
                judged += answer.get() == 303 ? 1 : 0;
            }
            assertThat(judged).isLessThanOrEqualTo(10);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void rightPasswordForgivesEarlierMistakes() {
        var learner = signIn.withPassword(PASSWORD);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 6; i++) {
                post(learner.email(), "fout").then().statusCode(303);
            }
            assertThat(post(learner.email(), PASSWORD).cookie("sessie")).isNotEmpty();
        }
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        var cookies = signIn.learner().cookies();
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .post("/uitloggen")
                .then()
                .statusCode(303);
        given().cookies(cookies).get("/api/v1/probe/who").then().statusCode(401);
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .get("/inloggen")
                .then()
                .statusCode(200);
    }

    @Test
    void quickExitEndsTheSessionAndLeavesForANeutralPage() {
        var cookies = signIn.learner().cookies();
        var answer = given().redirects().follow(false).cookies(cookies).post("/snel-weg");
        answer.then().statusCode(303);
        assertThat(answer.header("Location")).startsWith("https://www.google.nl");
        assertThat(answer.header("Clear-Site-Data")).contains("cache");
        given().cookies(cookies).get("/api/v1/probe/who").then().statusCode(401);
        given().redirects().follow(false).post("/snel-weg").then().statusCode(303);
    }

    @Test
    void whoLeftFastWithoutReceptionIsSignedOutAtTheNextRequest() {
        var cookies = signIn.learner().cookies();
        given().cookies(cookies).get("/api/v1/probe/who").then().statusCode(200);
        given().cookies(cookies)
                .cookie("weg", "1")
                .get("/meldcode")
                .then()
                .statusCode(200)
                .cookie("sessie", "");
        given().cookies(cookies).get("/api/v1/probe/who").then().statusCode(401);
    }

    @Test
    void blockedAccountLosesAccessAtTheNextRequest() {
        var learner = signIn.learner();
        given().cookies(learner.cookies()).get("/api/v1/probe/who").then().statusCode(200);
        signIn.block(learner.person());
        given().cookies(learner.cookies()).get("/api/v1/probe/who").then().statusCode(401);
    }

    @Test
    void signInFromAnotherWebsiteIsRefused() {
        var learner = signIn.withPassword(PASSWORD);
        given().header("Origin", "https://kwaad.example")
                .formParams(Map.of("email", learner.email(), "password", PASSWORD))
                .post("/inloggen")
                .then()
                .statusCode(403)
                .body(containsString("andere website"));
    }

    @Test
    void signedInPersonSkipsThePage() {
        var answer = given().redirects()
                .follow(false)
                .cookies(signIn.learner().cookies())
                .get("/inloggen");
        answer.then().statusCode(303);
        assertThat(answer.header("Location")).endsWith("/leren");
    }

    private static Response post(String email, String password) {
        return post(Map.of("email", email, "password", password));
    }

    private static Response post(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post("/inloggen");
    }
}

package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LearnPagesTest {

    private static final String MODULE = "stap-1-signalen";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    StatementCount statements;

    private Visitor visitor;
    private LearningModule module;

    @BeforeEach
    void someLearner() {
        visitor = signIn.learner();
        module = QuizClient.module(catalogue, MODULE);
    }

    private RequestSpecification browser() {
        return given().cookies(visitor.cookies()).redirects().follow(false).accept(ContentType.HTML);
    }

    private Response form(String address, String... pairs) {
        var request = browser().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < pairs.length; i += 2) {
            request.formParam(pairs[i], pairs[i + 1]);
        }
        return request.post(address);
    }

    /** The address that the open quiz sends its answers to. */
    private String begin() {
        form("/leren/" + MODULE + "/toets").then().statusCode(303);
        var page = browser()
                .get("/leren/" + MODULE + "/toets")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var action =
                Pattern.compile("action=\"(/leren/[^\"]+/toets/[0-9a-f-]+)\"").matcher(page);
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    private List<String> questions() {
        return new QuizClient(visitor).start(MODULE).jsonPath().getList("questions.id");
    }

    @Test
    void somebodyWithoutEmploymentPicksAProfessionAndSeesTheProgramme() {
        browser().get("/leren").then().statusCode(200).body(containsString("Welk beroep heb je?"));
        var profession = catalogue.professionCalled("verpleegkundige").orElseThrow();
        var programme = catalogue.programme(profession.programme()).orElseThrow();
        var picked = form("/leren/beroep", "beroep", "verpleegkundige");
        picked.then().statusCode(303);
        browser()
                .cookie("beroep", picked.getCookie("beroep"))
                .get("/leren")
                .then()
                .statusCode(200)
                .body(containsString(programme.title()))
                .body(containsString("0 van " + programme.modules().size() + " modules klaar"))
                .body(containsString("/leren/stap-0-basishouding"));
        form("/leren/beroep", "beroep", "tovenaar").then().statusCode(303);
        form("/leren/beroep").then().statusCode(303);
    }

    @Test
    void aLessonThatWasOpenedIsRemembered() {
        var lesson = module.lessons().get(0);
        browser().get("/leren/" + MODULE).then().statusCode(200).body(containsString("Begin met les 1"));
        browser()
                .get("/leren/" + MODULE + "/les/" + lesson.slug())
                .then()
                .statusCode(200)
                .body(containsString("Volgende:"));
        browser().get("/leren/" + MODULE).then().body(containsString("Gelezen")).body(containsString("les 2"));
        browser().get("/leren/" + MODULE + "/les/bestaat-niet").then().statusCode(404);
        browser().get("/leren/bestaat-niet").then().statusCode(404);
    }

    @Test
    void theQuizWorksWithoutScript() {
        var address = begin();
        var fields = new ArrayList<String>();
        for (var question : questions()) {
            for (var option : QuizClient.right(module, question)) {
                fields.addAll(List.of("antwoord-" + question, option));
            }
            fields.addAll(List.of("gezien-" + question, "0"));
        }
        var saved = new ArrayList<>(fields);
        saved.addAll(List.of("doe", "opslaan"));
        var told = form(address, saved.toArray(String[]::new));
        told.then().statusCode(303);
        browser()
                .cookies(told.cookies())
                .get("/leren/" + MODULE + "/toets")
                .then()
                .body(containsString("Opgeslagen. Je kunt later verdergaan."))
                .body(containsString("Opgeslagen om"))
                .body(containsString("checked"));
        form(address, "doe", "inleveren").then().statusCode(303).header("Location", containsString(address));
        browser()
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("Geslaagd"))
                .body(containsString("Volgende module"));
    }

    @Test
    void handingInWithoutAllAnswersAsksFirst() {
        var address = begin();
        form(address, "doe", "inleveren")
                .then()
                .statusCode(400)
                .body(containsString("Toch inleveren"))
                .body(containsString("Vraag 1: nog geen antwoord"));
        form(address, "doe", "toch-inleveren").then().statusCode(303);
        browser().get(address).then().body(containsString("Nog niet geslaagd")).body(containsString("Niet beantwoord"));
        form(address, "doe", "opslaan").then().statusCode(303);
    }

    @Test
    void anAnswerFromAnotherDeviceIsShownAndTheLearnerChooses() {
        var address = begin();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var question = questions().get(0);
        var options = module.question(question).orElseThrow().options().stream()
                .map(Question.Option::id)
                .toList();
        new QuizClient(visitor)
                .save(id, question, options.subList(0, 1), 1)
                .then()
                .statusCode(200);
        var mine = options.get(1);
        form(address, "antwoord-" + question, mine, "gezien-" + question, "0", "doe", "opslaan")
                .then()
                .statusCode(409)
                .body(containsString("Op een ander apparaat koos je"))
                .body(containsString("name=\"gezien-" + question + "\" value=\"1\""));
        form(address, "antwoord-" + question, mine, "gezien-" + question, "1", "doe", "opslaan")
                .then()
                .statusCode(303);
    }

    @Test
    void noPageTellsWhatIsRightBeforeHandingIn() {
        begin();
        var page = browser().get("/leren/" + MODULE + "/toets").asString();
        module.questions().stream().flatMap(each -> each.options().stream()).forEach(option -> assertThat(page)
                .doesNotContain(option.feedback()));
        assertThat(page).doesNotContain("correct");
    }

    @Test
    void brokenFormsAreRefusedWithoutAnError() {
        var address = begin();
        var question = questions().get(0);
        form(address, "antwoord-" + question, "bestaat-niet", "gezien-" + question, "x", "doe", "opslaan")
                .then()
                .statusCode(400)
                .body(containsString("Dit zijn geen antwoorden van deze vraag"));
        form(address + "x", "doe", "opslaan").then().statusCode(404);
        form("/leren/bestaat-niet/toets").then().statusCode(404);
    }

    @Test
    void othersSeeNothingOfAnAttempt() {
        var address = begin();
        form(address, "doe", "toch-inleveren").then().statusCode(303);
        visitor = signIn.learner();
        browser().get(address).then().statusCode(404);
        form(address, "doe", "opslaan").then().statusCode(404);
        browser().get("/leren/" + MODULE + "/toets").then().statusCode(200).body(not(containsString(address)));
    }

    @Test
    void pagesCostTheSameFewStatementsHoweverMuchSomebodyDid() throws Exception {
        var client = new QuizClient(visitor);
        catalogue.programmes().get(0).modules().forEach(each -> client.pass(catalogue, each.value()));
        // who it is, their employments, completions, certificates, open attempts and lessons read
        assertThat(statements.during(
                        () -> browser().cookie("beroep", "verpleegkundige").get("/leren")))
                .isEqualTo(6);
        // who it is, certificates, and what was done, for changes that were missed
        assertThat(statements.during(() -> browser().get("/certificaten"))).isEqualTo(3);
    }

    @Test
    void withoutSignInPagesLeadToTheSignInPage() {
        given().redirects()
                .follow(false)
                .get("/leren/" + MODULE + "/toets")
                .then()
                .statusCode(303)
                .header("Location", containsString("/inloggen"));
    }
}

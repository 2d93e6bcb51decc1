package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.Catalogue;
import org.junit.jupiter.api.Test;

/** The draft folder of the tests is the content folder itself, as it is by default. */
@ServiceTest
class DraftPagesTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Test
    void everyModuleIsThereAlsoThePrivateOnes() {
        var page = page("/beheer/concept");
        assertThat(catalogue.modules()).allSatisfy(each -> assertThat(page).contains("/beheer/concept/" + each.slug()));
        assertThat(catalogue.privateModules())
                .allSatisfy(each -> assertThat(page).contains("/beheer/concept/" + each.slug()));
    }

    @Test
    void onlyWhatTheModulesShowAsWellIsCutOff() {
        var module = catalogue.modules().get(0);
        var own = problems("modules/" + module.slug() + "/module.md", 23);
        var others = problems("programmes/meldcode-basis.md", 30);
        var all = Stream.concat(own.stream(), others.stream()).toList();
        var overview = new DraftOverview("content", all, List.of(module));
        assertThat(overview.shown()).hasSize(50).startsWith(others.toArray(ContentProblem[]::new));
        assertThat(overview.more()).isEqualTo(3);
        var unread = new DraftOverview("content", all, List.of());
        assertThat(unread.shown()).hasSize(53);
        assertThat(unread.more()).isZero();
    }

    private static List<ContentProblem> problems(String file, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new ContentProblem(file, line, "Long sentence", "Shorten it", false))
                .toList();
    }

    @Test
    void moduleLeadsToEachOfItsTextsCasesAndQuestions() {
        var guided = catalogue.modules().stream()
                .filter(each -> !each.guides().isEmpty())
                .findFirst()
                .orElseThrow();
        for (var module : List.of(catalogue.moduleAt("stap-4-wegen").orElseThrow(), guided)) {
            var home = "/beheer/concept/" + module.slug();
            var page = page(home);
            assertThat(module.questions())
                    .allSatisfy(each -> assertThat(page).contains(home + "/toets/" + each.topic() + "\""));
            module.dilemmas().forEach(each -> assertThat(page).contains(home + "/casus/" + each.slug() + "\""));
            module.guides().forEach(each -> assertThat(page).contains(home + "/handleiding/" + each.slug() + "\""));
            for (var lesson : module.lessons()) {
                var address = home + "/les/" + lesson.slug();
                assertThat(page).contains(address + "\"");
                assertThat(lesson.variants().keySet())
                        .allSatisfy(each -> assertThat(page).contains(address + "/" + each + "\""));
            }
        }
    }

    @Test
    void everyPageOfADraftHasTheMenuOfTheAdministrator() {
        var module = catalogue.moduleAt("stap-4-wegen").orElseThrow();
        var home = "/beheer/concept/" + module.slug();
        var lesson = home + "/les/" + module.lessons().get(0).slug();
        var quiz = home + "/toets/" + module.questions().get(0).topic();
        var dilemma = home + "/casus/" + module.dilemmas().get(0).slug();
        assertThat(List.of(home, lesson, quiz, dilemma))
                .allSatisfy(each -> assertThat(page(each)).contains("href=\"/beheer/concept\" aria-current=\"page\""));
    }

    @Test
    void textSaysForWhomItIs() {
        var lesson = catalogue.moduleAt("stap-4-wegen").orElseThrow().lessons().get(0);
        var home = "/beheer/concept/stap-4-wegen/les/" + lesson.slug();
        assertThat(page(home)).contains("Alleen beheerders zien het", lesson.title());
        assertThat(page(home + "/knmg")).contains("Voor wie werkt met: KNMG-meldcode");
    }

    @Test
    void caseShowsEveryStepWithWhereItLeads() {
        var dilemma =
                catalogue.moduleAt("stap-4-wegen").orElseThrow().dilemmas().get(0);
        var page = page("/beheer/concept/stap-4-wegen/casus/" + dilemma.slug());
        assertThat(page).contains(dilemma.title(), "Einde", "Andere manier");
        dilemma.situations().forEach(each -> assertThat(page).contains(">" + each.id() + "</h2>"));
    }

    @Test
    void quizShowsEveryQuestionWithItsAnswer() {
        var module = catalogue.moduleAt("stap-4-wegen").orElseThrow();
        for (var question : module.questions()) {
            assertThat(page("/beheer/concept/stap-4-wegen/toets/" + question.topic()))
                    .contains(question.id() + " · ", "bron: ", ">goed</span>");
        }
    }

    @Test
    void unknownPartIsNotFound() {
        for (var part : new String[] {"les/x", "les/10-samen-wegen/x", "handleiding/x", "casus/x", "toets/x"}) {
            given().cookies(signIn.admin().cookies())
                    .get("/beheer/concept/stap-4-wegen/" + part)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void unknownModuleIsNotFound() {
        given().cookies(signIn.admin().cookies())
                .get("/beheer/concept/x")
                .then()
                .statusCode(404);
        given().cookies(signIn.admin().cookies())
                .urlEncodingEnabled(false)
                .get("/beheer/concept/..%2f..%2fpom.xml")
                .then()
                .statusCode(404);
    }

    private String page(String address) {
        return given().cookies(signIn.admin().cookies())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

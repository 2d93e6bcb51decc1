package nl.meldcodewijzer.study.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;

/** Takes quizzes through the API, as a program would. */
public record QuizClient(Visitor visitor) {

    public Response start(String module) {
        return given().cookies(visitor.cookies())
                .contentType(ContentType.JSON)
                .body(Map.of("module", module))
                .post("/api/v1/attempts");
    }

    public Response save(String attempt, String question, Collection<String> chosen, int sequence) {
        return given().cookies(visitor.cookies())
                .contentType(ContentType.JSON)
                .body(Map.of("chosen", chosen, "sequence", sequence))
                .put("/api/v1/attempts/{attempt}/answers/{question}", attempt, question);
    }

    /** The right answer to a question of any kind, as the first. */
    public Response saveRight(String attempt, LearningModule module, String question) {
        var right = GivenJson.of(module.question(question).orElseThrow().solution());
        var body = new HashMap<String, Object>();
        body.put("chosen", right.chosen());
        body.put("pairs", right.pairs());
        body.put("text", right.text());
        body.values().removeIf(Objects::isNull);
        body.put("sequence", 1);
        return given().cookies(visitor.cookies())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/attempts/{attempt}/answers/{question}", attempt, question);
    }

    public Response submit(String attempt) {
        return given().cookies(visitor.cookies()).post("/api/v1/attempts/{attempt}/submission", attempt);
    }

    /** Takes the whole quiz with all answers right. */
    public JsonPath pass(Catalogue catalogue, String slug) {
        var attempt = start(slug).jsonPath();
        var module = module(catalogue, slug);
        for (String question : attempt.<String>getList("questions.id")) {
            saveRight(attempt.getString("id"), module, question).then().statusCode(200);
        }
        return submit(attempt.getString("id")).then().statusCode(200).extract().jsonPath();
    }

    public static LearningModule module(Catalogue catalogue, String slug) {
        return catalogue.module(new ModuleSlug(slug)).orElseThrow();
    }

    public static Collection<String> right(LearningModule module, String question) {
        return ((ChoiceQuestion) module.question(question).orElseThrow()).right();
    }

    /** One option that alone is not the right answer. */
    public static List<String> wrong(LearningModule module, String question) {
        return module.question(question).orElseThrow().options().stream()
                .filter(option -> !option.correct())
                .map(option -> option.id())
                .limit(1)
                .toList();
    }
}

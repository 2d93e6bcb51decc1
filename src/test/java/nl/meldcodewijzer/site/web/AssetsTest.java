package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import nl.meldcodewijzer.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AssetsTest {

    @Test
    void anAssetWithAVersionIsKeptForEver() {
        given().get("/assets/site.css?v=abc")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
    }

    @Test
    void anAssetWithoutOneIsAskedForAgain() {
        given().get("/assets/site.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("immutable")));
        given().get("/assets/none.css?v=abc").then().statusCode(404).header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void aScriptAndWhatItImportsAreKeptForEverUnderTheVersion() {
        for (var name : new String[] {"site.js", "quiz/page.js", "quiz/queue.js", "quiz/kinds.js"}) {
            given().get("/assets/0123456789ab/" + name)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("javascript"))
                    .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        }
        given().get("/assets/0123456789ab/quiz/none.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", equalTo("no-cache"));
    }
}

package nl.meldcodewijzer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;

@ServiceTest
class HomePagesTest {

    @Test
    void everyPageOffersHelpAtDanger() {
        given().get("/").then().statusCode(200).body(containsString("112")).body(containsString("0800-2000"));
    }
}

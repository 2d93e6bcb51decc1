package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ResponseHeadersTest {

    @Inject
    TestSignIn signIn;

    @ParameterizedTest
    @CsvSource({"/", "/bestaat-niet", "/api/v1/openapi.json", "/api/v1/no-such-thing", "/probe/boom"})
    void everyResponseIsGuarded(String address) {
        given().get(address)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void apiVersionIsOnSuccessOnly() {
        given().get("/api/v1/openapi.json").then().statusCode(200).header("API-Version", "1.0.0");
        given().get("/api/v1/no-such-thing").then().header("API-Version", nullValue());
        given().get("/").then().header("API-Version", nullValue());
    }

    @Test
    void pagesOfSignedInPeopleAreNotKept() {
        given().cookies(signIn.learner().cookies()).get("/").then().header("Cache-Control", equalTo("no-store"));
        given().get("/").then().header("Cache-Control", equalTo("no-cache, private"));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://kwaad.example",
        "Origin, null",
        "Origin, http://localhost.kwaad.example",
        "Origin, :::",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void foreignWriteIsRefused(String header, String value) {
        given().header(header, value)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .post("/api/v1/probe/body")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void ownWriteIsAllowed() {
        given().header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .post("/api/v1/probe/body")
                .then()
                .statusCode(200);
    }
}

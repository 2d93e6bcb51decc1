package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.http.ContentType;
import java.io.IOException;
import nl.meldcodewijzer.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends. */
@ServiceTest
class HttpLimitsTest {

    @Test
    void bodyThatIsTooLargeIsRefusedAsAProblem() throws IOException {
        // the length is declared and never sent: nothing has to be read to refuse it
        var answer =
                RawLine.ask("POST /api/v1/probe/body HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 30000000\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void fileThatIsTooLargeIsRefusedOnAPageThatSaysWhatToDo() throws IOException {
        var answer = RawLine.ask(
                "POST /leren/bewijzen HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 30000000\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("content-type: text/html")
                .contains("hoogstens 20 MB", "kies een kleiner bestand", "/site.css", "</html>");
    }

    @Test
    void pageFormThatIsTooLargeIsRefused() {
        given().redirects()
                .follow(false)
                .formParam("email", "x".repeat(3_000_000))
                .formParam("password", "x")
                .post("/inloggen")
                .then()
                .statusCode(413);
    }

    @Test
    void brokenMultipartIsRefused() throws IOException {
        var multipart = "geen onderdelen";
        assertThat(RawLine.ask(
                        "POST /api/v1/probe/body HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: " + multipart.length() + "\r\nConnection: close\r\n\r\n"
                                + multipart))
                .startsWith("HTTP/1.1 415");
        assertThat(RawLine.ask("POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: ;;;\r\n"
                        + "Content-Length: 1\r\nConnection: close\r\n\r\nx"))
                .startsWith("HTTP/1.1 4");
        given().contentType("application/x-www-form-urlencoded")
                .body("email=%zz&password=%")
                .post("/inloggen")
                .then()
                .statusCode(lessThan(500));
        given().accept(";;;").get("/api/v1/probe/who").then().statusCode(lessThan(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /api/v1/%zz HTTP/1.1",
                "GET /modules/%C0%AF HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET //kwaad.example/ HTTP/1.1",
                "GET http://kwaad.example/ HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET /?zoek=%zz HTTP/1.1",
                "GET /inloggen?terug=%zz HTTP/1.1",
                "GEEN HTTP"
            })
    void oddRequestLineIsNoServerError(String line) throws IOException {
        var answer = RawLine.ask(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotStartWith("HTTP/1.1 5").doesNotContain("Exception", "\tat ");
    }

    @Test
    void oddCookiesAreIgnored() {
        for (var cookie :
                new String[] {"sessie=", "sessie=;;;", "sessie=\"\u00e9\"", "=x", "sessie=" + "x".repeat(5000)}) {
            given().header("Cookie", cookie)
                    .get("/api/v1/probe/who")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("status", equalTo(401));
        }
    }

    @Test
    void unknownMethodOnAnApiIsAProblem() {
        given().contentType(ContentType.JSON)
                .request("PATCH", "/api/v1/probe/body")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }
}

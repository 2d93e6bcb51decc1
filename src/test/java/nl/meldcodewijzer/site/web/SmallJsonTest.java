package nl.meldcodewijzer.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.io.IOException;
import nl.meldcodewijzer.ServiceTest;
import org.junit.jupiter.api.Test;

/** However a JSON body comes in, it comes in whole. */
@ServiceTest
class SmallJsonTest {

    private static final String POST = "POST /api/v1/probe/body HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nConnection: close\r\n";

    private static final String BODY = "{\"name\":\"Noor\"}";

    @Test
    void bodyMayComeInPieces() throws IOException, InterruptedException {
        try (var line = new RawLine()) {
            line.send(POST + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY.substring(0, 5));
            Thread.sleep(100);
            assertThat(line.send(BODY.substring(5)).rest())
                    .startsWith("HTTP/1.1 200")
                    .contains("Noor");
        }
    }

    @Test
    void bodyOfUnknownLengthIsRead() throws IOException {
        var chunked = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
        assertThat(RawLine.ask(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunked))
                .startsWith("HTTP/1.1 200")
                .contains("Noor");
    }

    @Test
    void whoAsksFirstWhetherToSendIsToldToGoOn() throws IOException {
        try (var line = new RawLine()) {
            line.send(POST + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
            assertThat(line.until("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(line.send(BODY).rest()).startsWith("HTTP/1.1 200").contains("Noor");
        }
    }

    @Test
    void lineThatIsCutHalfwayHarmsNobodyAndIsNoErrorOfOurs() throws IOException, InterruptedException {
        try (var errors = new LoggedErrors()) {
            try (var line = new RawLine()) {
                line.send(POST + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY.substring(0, 5));
                Thread.sleep(100);
            }
            Thread.sleep(300);
            assertThat(errors.messages()).isEmpty();
        }
        given().contentType(ContentType.JSON)
                .body(BODY)
                .post("/api/v1/probe/body")
                .then()
                .statusCode(200);
    }

    @Test
    void bodyThatIsNotSmallIsRead() {
        var name = "x".repeat(100_000);
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}")
                .post("/api/v1/probe/body")
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @Test
    void noBodyIsRefusedBySayingSo() {
        for (var nothing : new String[] {"", "null", "  null "}) {
            given().contentType(ContentType.JSON)
                    .body(nothing)
                    .post("/api/v1/probe/body")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].code", equalTo("missing-body"));
        }
    }
}

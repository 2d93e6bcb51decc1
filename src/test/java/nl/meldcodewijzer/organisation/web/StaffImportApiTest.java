package nl.meldcodewijzer.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class StaffImportApiTest {

    private static final String HEADER =
            "personeelsnummer;dienstverbandnummer;voornaam;achternaam;email;soort;vestiging;team;functie;beroepsgroep;in_dienst;uit_dienst;ingangsdatum\r\n";

    @Inject
    TestSignIn signIn;

    private OrganisationId organisation;
    private TestSignIn.Visitor importer;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        importer = signIn.inOrganisation(organisation, Role.HR_IMPORTER);
    }

    private RequestSpecification file(byte[] bytes) {
        return given().cookies(importer.cookies()).contentType("text/csv").body(bytes);
    }

    private String address() {
        return "/api/v1/organisations/" + organisation + "/staff-imports";
    }

    private static byte[] staffFile(int rows) {
        var text = new StringBuilder("\uFEFF").append(HEADER);
        for (int row = 0; row < rows; row++) {
            text.append(
                    "%05d;1;Renée;Müller %d;;;;Team %d;;verpleegkundige;1-2-2024;;\r\n".formatted(row, row, row % 7));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void twoThousandRowsTwiceAreTwoThousandPeople() {
        file(staffFile(2000))
                .post(address())
                .then()
                .statusCode(200)
                .body("rows", equalTo(2000))
                .body("created", equalTo(2000))
                .body("changed", equalTo(0))
                .body("rejected", hasSize(0))
                .body("digest.length()", equalTo(64));
        file(staffFile(2000))
                .post(address())
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2000));
    }

    @Test
    void twoImportsAtOnceMakeNobodyTwice() throws Exception {
        Callable<Integer> once = () -> file(staffFile(300))
                .post(address())
                .then()
                .statusCode(200)
                .extract()
                .path("created");
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(once);
            var second = pool.submit(once);
            assertThat(first.get() + second.get()).isEqualTo(300);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void dryRunWritesNothing() {
        file(staffFile(3)).queryParam("dryRun", "true").post(address()).then().body("created", equalTo(3));
        for (var unsaid : List.of("?dryRun=", "?dryRun")) {
            file(staffFile(3)).post(address() + unsaid).then().statusCode(200).body("created", equalTo(3));
        }
        file(staffFile(3)).queryParam("dryRun", "true").post(address()).then().body("created", equalTo(3));
    }

    @Test
    void rowErrorsNameRowColumnValueAndWhatToDo() {
        var text = HEADER + "1;;An;Smit;;;;;;zeeman;29-2-2023;;\r\n2;;Zoë;Çelik;;;;;;arts;2024-02-01;;\r\n";
        file(text.getBytes(Charset.forName("windows-1252")))
                .post(address())
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("created", equalTo(1))
                .body("rejected", hasSize(2))
                .body("rejected[0].row", equalTo(2))
                .body("rejected[0].column", equalTo("beroepsgroep"))
                .body("rejected[0].value", equalTo("zeeman"))
                .body("rejected[1].column", equalTo("in_dienst"))
                .body("rejected[1].reason", equalTo("Deze dag bestaat niet."))
                .body("rejected[1].hint", equalTo("Controleer de dag en de maand."));
    }

    @Test
    void missingColumnsAreOneClearProblem() {
        file("naam;geboortedatum\nAn;1-1-1990\n".getBytes(StandardCharsets.UTF_8))
                .post(address())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("ontbreekt"))
                .body("errors.code", org.hamcrest.Matchers.hasItem("missing-column"));
    }

    @Test
    void brokenBodiesAreRefusedInPlainWords() {
        for (var bytes :
                new byte[][] {{}, {0, 1, 2, 3}, {0x50, 0x4B, 3, 4, 9}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}}) {
            given().cookies(importer.cookies())
                    .contentType("application/octet-stream")
                    .body(bytes)
                    .post(address())
                    .then()
                    .statusCode(400);
        }
        given().cookies(importer.cookies())
                .contentType("text/plain")
                .body("x")
                .post(address())
                .then()
                .statusCode(415);
        file(staffFile(1))
                .queryParam("dryRun", "misschien")
                .post(address())
                .then()
                .statusCode(400);
    }

    @Test
    void anotherOrganisationDoesNotExist() {
        var other = signIn.organisation();
        file(staffFile(1))
                .post("/api/v1/organisations/" + other + "/staff-imports")
                .then()
                .statusCode(404);
        file(staffFile(1))
                .post("/api/v1/organisations/niets/staff-imports")
                .then()
                .statusCode(404);
        given().contentType("text/csv")
                .body(staffFile(1))
                .post(address())
                .then()
                .statusCode(401);
        given().cookies(signIn.learner().cookies())
                .contentType("text/csv")
                .body(staffFile(1))
                .post(address())
                .then()
                .statusCode(403);
    }
}

package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads about their own life leaves no trace. */
@ServiceTest
class PrivateReadingTest {

    @Inject
    Catalogue catalogue;

    @Inject
    TestSignIn signIn;

    @Inject
    DataSource database;

    private LearningModule module;

    @BeforeEach
    void takeThePrivateModule() {
        module = catalogue.privateModules().get(0);
    }

    @Test
    void readingEveryPageOfItLeavesNoRowAnywhere() throws SQLException {
        var reader = signIn.learner();
        given().cookies(reader.cookies()).get("/modules"); // the session itself is seen
        var before = rows();
        for (var address : addresses()) {
            given().cookies(reader.cookies())
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store");
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void strangersBrowsersKeepNothingOfItEither() {
        addresses().forEach(each -> given().get(each).then().statusCode(200).header("Cache-Control", "no-store"));
    }

    @Test
    void nothingThatWritesFindsIt() {
        var reader = signIn.learner();
        var address = "/leren/" + module.slug();
        given().cookies(reader.cookies()).get(address).then().statusCode(404);
        given().cookies(reader.cookies())
                .get(address + "/les/" + module.lessons().get(0).slug())
                .then()
                .statusCode(404);
        given().cookies(reader.cookies()).post(address + "/toets").then().statusCode(404);
        given().cookies(reader.cookies())
                .contentType("application/json")
                .body(Map.of("module", module.slug().value()))
                .post("/api/v1/attempts")
                .then()
                .statusCode(400);
        given().get("/modules/" + module.slug() + "/opmerking").then().statusCode(404);
        given().formParam("opmerking", "x")
                .post("/modules/" + module.slug() + "/opmerking")
                .then()
                .statusCode(404);
        given().get("/api/v1/modules/" + module.slug()).then().statusCode(404);
    }

    @Test
    void itsTitleAndAddressesSayNothingAboutItsReader() {
        var telling = "(?i).*(geweld|pijn|slacht|mishand|dader|pleger|angst|bang).*";
        assertThat(module.title()).doesNotMatch(telling);
        assertThat(addresses()).noneMatch(each -> each.matches(telling));
        assertThat(module.lessons()).noneMatch(each -> each.title().matches(telling));
    }

    private ArrayList<String> addresses() {
        var addresses = new ArrayList<String>();
        addresses.add("/modules/" + module.slug());
        module.guides().forEach(each -> addresses.add("/modules/" + module.slug() + "/docent/" + each.slug()));
        module.lessons().forEach(each -> addresses.add("/modules/" + module.slug() + "/" + each.slug()));
        return addresses;
    }

    /** How many there are in each table. */
    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = database()")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (var table : tables) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }
}

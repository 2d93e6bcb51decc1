package nl.meldcodewijzer.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RemarkPagesTest {

    private static final String ADDRESS = "/modules/stap-1-signalen/opmerking";

    @Inject
    TestSignIn signIn;

    @Inject
    Catalogue catalogue;

    @Inject
    DataSource database;

    @Test
    void formWarnsAndSaysWhatItIsAbout() {
        var lesson =
                catalogue.moduleAt("stap-1-signalen").orElseThrow().lessons().get(0);
        given().get(ADDRESS + "?bij=les:" + lesson.slug())
                .then()
                .statusCode(200)
                .body(containsString("de les " + lesson.title()))
                .body(containsString("Schrijf niets over cliënten"))
                .body(containsString("value=\"les:" + lesson.slug() + "\""));
        given().get(ADDRESS + "?bij=les:bestaat-niet").then().statusCode(200).body(containsString("value=\"module\""));
    }

    @Test
    void formNeverShowsAQuestion() {
        var question =
                catalogue.moduleAt("stap-1-signalen").orElseThrow().questions().get(0);
        given().get(ADDRESS + "?bij=vraag:" + question.id())
                .then()
                .statusCode(200)
                .body(containsString("een vraag uit de toets"))
                .body(not(containsString(question.text())));
    }

    @Test
    void remarkReachesTheAuthorsPerEditionAndIsHandledOnce() {
        var text = "De zin over de kindcheck is te lang. " + mark();
        leave(text).then().statusCode(303).header("Location", endsWith("/modules/stap-1-signalen"));
        leave(text).then().statusCode(303);
        var admin = given().cookies(signIn.admin().cookies()).redirects().follow(false);
        var module = catalogue.moduleAt("stap-1-signalen").orElseThrow();
        var page = admin.get("/beheer/opmerkingen").asString();
        assertThat(page)
                .contains(module.title() + ", editie " + module.edition().number());
        // the double click is one remark: its text and the label of its button
        assertThat(page.split(Pattern.quote(text), -1)).hasSize(3);
        var address = address(page, text);
        given().cookies(signIn.admin().cookies())
                .redirects()
                .follow(false)
                .post(address)
                .then()
                .statusCode(303);
        given().cookies(signIn.admin().cookies())
                .get("/beheer/opmerkingen")
                .then()
                .body(not(containsString(text)));
        given().cookies(signIn.admin().cookies())
                .redirects()
                .follow(false)
                .post(address)
                .then()
                .cookie("melding", startsWith("error."));
    }

    private static String address(String page, String text) {
        var form = Pattern.compile("action=\"(/beheer/opmerkingen/[^\"]+)\"").matcher(page);
        assertThat(form.find(page.indexOf(text))).isTrue();
        return form.group(1);
    }

    @Test
    void whoLeftARemarkIsNotKept() throws SQLException {
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, null, "remark", null)) {
            while (columns.next()) {
                assertThat(columns.getString("COLUMN_NAME"))
                        .isIn("id", "module", "edition", "place", "text", "left_on", "handled_on");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | Schrijf op wat er niet klopt",
                "Mail mij op sam@voorbeeld.nl          | Er staat een e-mailadres in",
                "Bel 06-12345678 over deze les         | Er staat een telefoonnummer in",
                "Net als bij het kind van 3-4-2019     | Er staat een volledige datum in",
                "Zoals mevrouw met nummer 123456782    | burgerservicenummer",
            })
    void whatPointsAtSomebodyIsNotSentAndNotLost(String text, String told) {
        leave(text)
                .then()
                .statusCode(400)
                .body(containsString("Je opmerking is nog niet verstuurd"), containsString(told), containsString(text));
    }

    @Test
    void tooLongARemarkIsToldWithItsLength() {
        leave("te lang ".repeat(200)).then().statusCode(400).body(containsString("1599 tekens"));
    }

    @Test
    void textOfAReaderIsShownAsText() {
        var mark = mark();
        leave("<script>alert(1)</script> " + mark).then().statusCode(303);
        given().cookies(signIn.admin().cookies())
                .get("/beheer/opmerkingen")
                .then()
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; " + mark));
    }

    @Test
    void onlyAdministratorsReadRemarksAndDrafts() {
        for (var address : new String[] {"/beheer/opmerkingen", "/beheer/concept", "/beheer/concept/stap-1-signalen"}) {
            given().cookies(signIn.learner().cookies()).get(address).then().statusCode(403);
            given().redirects().follow(false).get(address).then().statusCode(303);
        }
    }

    /** A word of its own, without digits: those could be somebody's number. */
    private static String mark() {
        return Ids.next()
                .toString()
                .chars()
                .map(each -> each >= '0' && each <= '9' ? 'g' + each - '0' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Response leave(String text) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("bij", "module", "opmerking", text))
                .post(ADDRESS);
    }
}

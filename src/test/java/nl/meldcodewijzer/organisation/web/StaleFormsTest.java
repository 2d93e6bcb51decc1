package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.web.TestStaff.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that was opened before a colleague saved theirs: refused, nothing typed is lost, and what stands there is told. */
@ServiceTest
class StaleFormsTest {

    private static final String NOW = "Nu staat hier: ";

    @Inject
    TestStaff staff;

    @Inject
    Officers officers;

    private Office office;

    @BeforeEach
    void anOrganisation() {
        office = staff.office();
    }

    @Test
    void anotherPostTellsWhatTheColleagueMadeOfItAndIsSavedOverThatNext() {
        var anna = office.anna();
        var page = office.staff() + "/" + anna.id();
        var post = anna.assignments().get(0).id().toString();
        change(page, "0", post, "1-5-2026", "arts", "Team A").statusCode(303);
        change(page, "0", post, "1-6-2026", "verzorgende", "Team B")
                .statusCode(409)
                .body(containsString("Iemand anders"))
                .body(containsString("value=\"Team B\""))
                .body(containsString(NOW + "Team A"))
                .body(containsString(NOW + "Arts"));
        var current = office.members().get(0);
        assertThat(current.assignments()).hasSize(2);
        var latest = current.assignments().get(1).id().toString();
        change(page, "0", post, "1-6-2026", "verzorgende", "Team B")
                .body(containsString("name=\"assignment\" value=\"" + latest + "\""));
        change(page, "1", latest, "1-6-2026", "verzorgende", "Team B").statusCode(303);
    }

    private ValidatableResponse change(
            String page, String version, String post, String from, String profession, String team) {
        return as(office.officer())
                .formParams(Map.of(
                        "versie", version, "assignment", post, "vanaf", from, "beroepsgroep", profession, "team", team))
                .post(page + "/wijzigen")
                .then();
    }

    @Test
    void ofADayThatIsNotInTheRecordNothingIsTold() {
        var anna = office.anna();
        var page = office.staff() + "/" + anna.id();
        var post = anna.assignments().get(0).id().toString();
        change(page, "0", post, "1-5-2026", "arts", "Team A").statusCode(303);
        change(page, "0", post, "1-6-2026", "arts", "Team A").statusCode(409).body(not(containsString(NOW)));
        as(office.officer())
                .formParams(Map.of("versie", "0", "laatste-dag", "2026-10-01"))
                .post(page + "/einde")
                .then()
                .statusCode(409)
                .body(not(containsString(NOW)));
    }

    @Test
    void tickedChosenAndDatedQuestionsAreToldAsPeopleReadThem() {
        var list = office.home() + "/aandachtsfunctionarissen";
        as(office.officer())
                .formParams(Map.of("naam", "Truus Geheim", "soort", "direct", "vanaf", "2026-01-01"))
                .post(list + "/nieuw")
                .then()
                .statusCode(303);
        var page = list + "/" + only().id();
        as(office.officer())
                .formParams(Map.of(
                        "naam", "Truus Geheim",
                        "soort", "indirect",
                        "vervanger", "ja",
                        "vanaf", "1-2-2026",
                        "versie", "0"))
                .post(page)
                .then()
                .statusCode(303);
        as(office.officer())
                .formParams(Map.of("naam", "Truus Geheim", "soort", "direct", "vanaf", "1-3-2026", "versie", "0"))
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString(NOW + "ja"))
                .body(containsString(NOW + "1 februari 2026"))
                .body(containsString(NOW))
                .body(not(containsString(NOW + "Truus")));
    }

    private AttentionOfficer only() {
        return QuarkusTransaction.requiringNew()
                .call(() -> officers.of(office.organisation()))
                .get(0);
    }
}

package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.organisation.web.TestStaff.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SlipPagesTest {

    @Inject
    TestStaff staff;

    private Office office;

    @BeforeEach
    void anOrganisation() {
        office = staff.office();
    }

    @Test
    void slipShowsACodeThatIsStoredNowhere() {
        var anna = office.anna();
        as(office.officer())
                .get(office.home() + "/activatiebrieven")
                .then()
                .statusCode(200)
                .body(containsString("1 medewerker heeft"));
        var slips = as(office.officer())
                .post(office.home() + "/activatiebrieven")
                .then()
                .statusCode(200)
                .body(containsString("Anna de Vries"))
                .body(containsString("/activeren"))
                .extract()
                .asString();
        assertThat(Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
                        .matcher(slips)
                        .find())
                .isTrue();
        as(office.officer())
                .get(office.staff() + "/" + anna.id())
                .then()
                .body(containsString("al een activatiebrief gemaakt"));
        as(office.officer())
                .post(office.home() + "/activatiebrieven?medewerker=" + anna.id())
                .then()
                .statusCode(200);
        as(office.officer())
                .post(office.staff() + "/" + anna.id() + "/ontkoppelen")
                .then()
                .statusCode(303);
    }
}

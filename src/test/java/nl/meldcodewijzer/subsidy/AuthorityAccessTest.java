package nl.meldcodewijzer.subsidy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens the pages of an authority. */
@ServiceTest
class AuthorityAccessTest {

    private static final String HOME = "/gemeente/GM0986";

    @Inject
    TestSignIn signIn;

    private Map<String, String> officer;

    @BeforeEach
    void anOfficer() {
        officer = signIn.authorityOfficer("GM0986").cookies();
    }

    private ValidatableResponse get(Map<String, String> cookies, String address) {
        return given().cookies(cookies).redirects().follow(false).get(address).then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/afspraken",
                "/afspraken/nieuw",
                "/controles",
                "/regio",
                "/controles/overzicht.csv",
                "/afspraken/geen-id",
                "/controles/geen-id"
            })
    void anotherAuthorityDoesNotExist(String page) {
        var stranger = signIn.authorityOfficer("GM0899").cookies();
        get(stranger, HOME + page).statusCode(404);
        get(officer, "/gemeente/ONZIN" + page).statusCode(404);
        get(signIn.learner().cookies(), HOME + page).statusCode(page.equals("/afspraken/geen-id") ? 404 : 403);
    }

    @Test
    void oneAuthorityIsOpenedAtOnce() {
        get(officer, "/gemeente").statusCode(303).header("Location", containsString(HOME));
    }

    @Test
    void whoReadsTheRegionSeesOnlyTheRegion() {
        var reader = signIn.with(TestSignIn.grant(Role.REGION_READER, null, null, "zuid-limburg"))
                .cookies();
        get(reader, HOME + "/regio").statusCode(200);
        get(reader, HOME).statusCode(403);
        get(reader, "/gemeente").statusCode(equalTo(303));
    }
}

package nl.meldcodewijzer.desk.web.admin;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class AdminAuthorityPagesTest {

    @Inject
    TestSignIn signIn;

    @Test
    void arrangementOfMunicipalitiesIsMade() {
        var admin = signIn.admin();
        signIn.authority("GM0935");
        signIn.authority("GM0917");
        var code = "GR" + Ids.next().toString().substring(30).toUpperCase(java.util.Locale.ROOT);
        as(admin)
                .formParam("name", "Regeling Zuid")
                .formParam("code", code)
                .post("/beheer/gemeenten")
                .then()
                .statusCode(400);
        as(admin)
                .formParam("name", "Regeling Zuid")
                .formParam("code", code)
                .formParam("members", "GM0935", "GM0917")
                .post("/beheer/gemeenten")
                .then()
                .statusCode(303);
        as(admin)
                .formParam("name", "Nog een")
                .formParam("code", code)
                .formParam("members", "GM0935")
                .post("/beheer/gemeenten")
                .then()
                .statusCode(400)
                .body(containsString("al in gebruik"));
        as(admin).get("/beheer/gemeenten").then().body(containsString(code));
    }
}

package nl.meldcodewijzer.desk.web.admin;

import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.site.Ids;
import org.junit.jupiter.api.Test;

@ServiceTest
class AdminOrganisationPagesTest {

    @Inject
    TestSignIn signIn;

    @Test
    void organisationIsMadeChangedAndEnded() {
        var admin = signIn.admin();
        var name = "De Épée & Zonen " + Ids.next();
        var made = as(admin)
                .formParams(Map.of("name", name, "sector", "kinderopvang", "from", "2024-01-01"))
                .post("/beheer/organisaties");
        made.then().statusCode(303);
        var address = made.header("Location").replaceAll("^http://[^/]+", "");
        as(admin).get(address).then().statusCode(200).body(containsString("deepeezonen"));
        as(admin)
                .queryParam("zoek", name)
                .get("/beheer/organisaties")
                .then()
                .body(containsString(address.substring(address.lastIndexOf('/') + 1)));
        as(admin)
                .formParams(Map.of(
                        "name", name + " BV", "sector", "kinderopvang", "signInCode", "GEEN CODE", "version", "0"))
                .post(address)
                .then()
                .statusCode(400)
                .body(containsString("3 tot en met 20"));
        var code = "t" + Ids.next().toString().substring(28);
        as(admin)
                .formParams(Map.of("name", name + " BV", "sector", "kinderopvang", "signInCode", code, "version", "0"))
                .post(address)
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("name", "Oud", "sector", "kinderopvang", "signInCode", code, "version", "0"))
                .post(address)
                .then()
                .statusCode(400)
                .body(containsString("intussen gewijzigd"))
                // what stands there now, or the next press would undo the other change unseen
                .body(containsString(" BV\" required"))
                .body(not(containsString("value=\"Oud\"")));
        as(admin)
                .formParams(Map.of("until", "2023-01-01", "version", "1"))
                .post(address + "/beeindigen")
                .then()
                .statusCode(400);
        as(admin)
                .formParams(Map.of("until", "2030-12-31", "version", "1"))
                .post(address + "/beeindigen")
                .then()
                .statusCode(303);
        as(admin).get(address).then().body(containsString("31 december 2030"));
    }

    @Test
    void unitsAndNumbersAreKept() {
        var admin = signIn.admin();
        signIn.authority("GM0935");
        var address = "/beheer/organisaties/" + signIn.organisation();
        as(admin).get(address + "/locaties/nieuw").then().statusCode(200);
        as(admin)
                .formParams(Map.of("name", "Locatie Noord", "sector", "kinderopvang", "authority", "GM0935"))
                .post(address + "/locaties")
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("name", "Locatie Noord", "sector", "kinderopvang", "authority", ""))
                .post(address + "/locaties")
                .then()
                .statusCode(400)
                .body(containsString("al een vestiging met deze naam"));
        var page = as(admin).get(address).asString();
        var unit = Pattern.compile("/locaties/([0-9a-f-]{36})").matcher(page);
        assertThat(unit.find()).isTrue();
        var place = address + "/locaties/" + unit.group(1);
        as(admin).get(place).then().statusCode(200).body(containsString("Locatie Noord"));
        as(admin)
                .formParams(Map.of("name", "Locatie Zuid", "sector", "kinderopvang", "version", "0"))
                .post(place)
                .then()
                .statusCode(303);
        as(admin)
                .get("/beheer/organisaties/" + signIn.organisation() + "/locaties/" + unit.group(1))
                .then()
                .statusCode(404);
        as(admin)
                .formParams(Map.of("scheme", "lrk", "number", "123", "unit", unit.group(1)))
                .post(address + "/nummers")
                .then()
                .statusCode(400);
        as(admin)
                .formParams(Map.of("scheme", "lrk", "number", "123456789", "unit", unit.group(1)))
                .post(address + "/nummers")
                .then()
                .statusCode(303);
        var number = Pattern.compile("/nummers/([0-9a-f-]{36})")
                .matcher(as(admin).get(address).asString());
        assertThat(number.find()).isTrue();
        as(admin)
                .post("/beheer/organisaties/" + signIn.organisation() + "/nummers/" + number.group(1) + "/beeindigen")
                .then()
                .statusCode(404);
        as(admin)
                .post(address + "/nummers/" + number.group(1) + "/beeindigen")
                .then()
                .statusCode(303);
        as(admin)
                .formParams(Map.of("until", "", "version", "1"))
                .post(place + "/beeindigen")
                .then()
                .statusCode(303);
    }
}

package nl.meldcodewijzer.organisation.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.organisation.OrganisationExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Documents;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.store.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OfficePagesTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Units units;

    @Inject
    Documents documents;

    @Inject
    Officers officers;

    @Inject
    Checklists checklists;

    @Inject
    Clock clock;

    private OrganisationId organisation;
    private TestSignIn.Visitor officer;
    private Unit north;
    private String home;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        north = unit(organisation, "Locatie Noord");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, north));
        home = "/organisatie/" + organisation;
    }

    private RequestSpecification document(String answer) {
        var today = LocalDate.now(clock);
        var form = as(officer)
                .multiPart("checklist", "zorg")
                .multiPart("titel", "Onze meldcode")
                .multiPart("versie-document", "3")
                .multiPart("vastgesteld", today.minusYears(1).toString())
                .multiPart("vastgesteld-door", "Bestuur")
                .multiPart("herzien", today.minusMonths(1).toString())
                .multiPart("herzien-voor", today.plusMonths(11).toString());
        checklists.forSector("zorg").orElseThrow().items().forEach(item -> form.multiPart("punt-" + item.id(), answer));
        return form;
    }

    @Test
    void documentWithEverythingInItIsComplete() {
        as(officer).get(home + "/meldcode").then().statusCode(200).body(containsString("nog geen meldcode"));
        as(officer).get(home + "/meldcode/nieuw").then().statusCode(200).body(containsString("Checklist"));
        document("yes")
                .multiPart(
                        "bestand", "../meld\"code.pdf", "%PDF-1.7 inhoud".getBytes(StandardCharsets.UTF_8), "text/html")
                .post(home + "/meldcode/nieuw")
                .then()
                .statusCode(303);
        as(officer)
                .get(home + "/meldcode")
                .then()
                .statusCode(200)
                .body(containsString("Alles wat nodig is, staat erin."));
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> documents.of(organisation))
                .get(0);
        as(officer)
                .get(home + "/meldcode/" + stored.id() + "/bestand")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("inhoud"));
        as(signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER))
                .get(home + "/meldcode/" + stored.id() + "/bestand")
                .then()
                .statusCode(404);
        as(officer)
                .get(home + "/meldcode/" + stored.id())
                .then()
                .statusCode(200)
                .body(containsString("Er is al een bestand"));
        assertThat(as(officer).get(home + "/meldcode").asString())
                .containsSubsequence("<summary>Intrekken", "Ja, trek Onze meldcode (3) in", "</details>");
        as(officer)
                .formParam("versie", "0")
                .post(home + "/meldcode/" + stored.id() + "/intrekken")
                .then()
                .statusCode(303);
        as(officer).get(home + "/meldcode").then().body(containsString("Ingetrokken op"));
    }

    @Test
    void whatIsMissingIsSaidInPlainWords() {
        document("partly").post(home + "/meldcode/nieuw").then().statusCode(303);
        var item = checklists.forSector("zorg").orElseThrow().required().get(0);
        as(officer)
                .get(home + "/meldcode")
                .then()
                .body(containsString("Dit ontbreekt of is niet af"))
                .body(containsString(item.text()));
    }

    @Test
    void wrongFileAndUnansweredPointsComeBack() {
        document("yes")
                .multiPart("bestand", "x.exe", new byte[] {'M', 'Z', 1, 2}, "application/pdf")
                .post(home + "/meldcode/nieuw")
                .then()
                .statusCode(400)
                .body(containsString("Dit soort bestand kan niet"))
                .body(containsString("Onze meldcode"));
        document("misschien")
                .post(home + "/meldcode/nieuw")
                .then()
                .statusCode(400)
                .body(containsString("Beantwoord dit punt"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> documents.of(organisation)))
                .isEmpty();
    }

    @Test
    void officersNameStaysHomeAndContactStandsOnTheCard() {
        as(officer)
                .get(home + "/aandachtsfunctionarissen")
                .then()
                .statusCode(200)
                .body(containsString("Wijs er een aan"));
        as(officer).get(home + "/aandachtsfunctionarissen/nieuw").then().statusCode(200);
        as(officer)
                .formParam("naam", "Truus Geheim")
                .formParam("soort", "direct")
                .formParam("vanaf", "2026-01-01")
                .post(home + "/aandachtsfunctionarissen/nieuw")
                .then()
                .statusCode(303);
        as(officer).get(home + "/contactpunten/nieuw").then().statusCode(200);
        as(officer)
                .formParam("soort", "night")
                .formParam("naam", "Bereikbare dienst")
                .formParam("telefoon", "043 - 123 45 67")
                .formParam("vestiging", north.id().toString())
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(303);
        as(officer)
                .formParam("soort", "night")
                .formParam("naam", "Bereikbare dienst")
                .formParam("telefoon", "<script>")
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(400);
        as(officer).get(home + "/aandachtsfunctionarissen").then().body(containsString("Truus Geheim"));
        var card = given().get("/m/" + north.cardCode())
                .then()
                .statusCode(200)
                .body(containsString("Is er nu iemand in gevaar?"))
                .body(containsString("tel:0431234567"))
                .body(not(containsString("Truus")))
                .extract()
                .asString();
        assertThat(card.indexOf("Is er nu iemand in gevaar?")).isLessThan(card.indexOf("Bereikbare dienst"));
        given().get("/m/onbekendecode12").then().statusCode(404);
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> officers.of(organisation))
                .get(0);
        var change = home + "/aandachtsfunctionarissen/" + stored.id();
        as(officer).get(change).then().statusCode(200).body(containsString("Truus"));
        as(officer)
                .formParam("naam", "Truus Geheim")
                .formParam("vanaf", "2026-01-01")
                .formParam("tot-en-met", "2026-02-01")
                .formParam("versie", "0")
                .post(change)
                .then()
                .statusCode(303);
        as(officer)
                .formParam("naam", "Ander")
                .formParam("vanaf", "2026-01-01")
                .formParam("versie", "0")
                .post(change)
                .then()
                .statusCode(409);
    }
}

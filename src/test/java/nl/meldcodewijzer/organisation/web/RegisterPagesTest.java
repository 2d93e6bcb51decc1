package nl.meldcodewijzer.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.store.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegisterPagesTest {

    private static final Map<String, String> ANNA = Map.of(
            "voornaam", "Anna",
            "achternaam", "de Vries",
            "personeelsnummer", "0042",
            "soort", "employee",
            "beroepsgroep", "verpleegkundige",
            "in_dienst", "2024-02-01",
            "team", "=Team A");

    @Inject
    TestSignIn signIn;

    @Inject
    Register register;

    private OrganisationId organisation;
    private TestSignIn.Visitor officer;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
    }

    private RequestSpecification as(TestSignIn.Visitor visitor) {
        return given().cookies(visitor.cookies()).redirects().follow(false);
    }

    private String staff() {
        return "/organisatie/" + organisation + "/medewerkers";
    }

    private Response add(Map<String, String> form) {
        return as(officer).formParams(form).post(staff() + "/nieuw");
    }

    private List<StaffMember> members() {
        return QuarkusTransaction.requiringNew().call(() -> register.all(organisation));
    }

    private StaffMember anna() {
        add(ANNA).then().statusCode(303);
        return members().get(0);
    }

    @Test
    void whoIsAddedIsInTheRegister() {
        as(officer).get(staff() + "/nieuw").then().statusCode(200).body(containsString("Beroepsgroep"));
        var page = add(ANNA).then().statusCode(303).extract().header("Location");
        as(officer).get(page).then().statusCode(200).body(containsString("Anna de Vries"));
        assertThat(members()).singleElement().satisfies(member -> assertThat(
                        member.employment().staffNumber())
                .isEqualTo("0042"));
    }

    @Test
    void sameFormSentTwiceIsOnePerson() {
        var form = new HashMap<>(ANNA);
        form.remove("personeelsnummer");
        form.put("email", "anna@linde.example");
        form.put("sleutel", UUID.randomUUID().toString());
        add(form).then().statusCode(303);
        add(form).then().statusCode(303);
        assertThat(members()).hasSize(1);
    }

    @Test
    void sameFormSentTwiceAtOnceIsOnePerson() throws Exception {
        var form = new HashMap<>(ANNA);
        form.put("sleutel", UUID.randomUUID().toString());
        assertThat(atOnce(() -> add(form).statusCode())).containsOnly(303);
        assertThat(members()).hasSize(1);
    }

    @Test
    void ofTwoChangesAtOnceOneIsRefused() throws Exception {
        var page = staff() + "/" + anna().id();
        var form = Map.of("versie", "0", "vanaf", "1-5-2026", "beroepsgroep", "arts");
        assertThat(atOnce(() ->
                        as(officer).formParams(form).post(page + "/wijzigen").statusCode()))
                .containsExactlyInAnyOrder(303, 409);
        assertThat(members().get(0).assignments()).hasSize(2);
    }

    @Test
    void slipsMadeTwiceAtOnceAreTwoSetsOfWhichOneWorks() throws Exception {
        anna();
        var slips = "/organisatie/" + organisation + "/activatiebrieven";
        assertThat(atOnce(() -> as(officer).post(slips).statusCode())).containsOnly(200);
    }

    private static List<Integer> atOnce(Callable<Integer> deed) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(deed);
            var second = pool.submit(deed);
            return List.of(first.get(), second.get());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void wrongInputComesBackWithWhatWasTyped() {
        var form = new HashMap<>(ANNA);
        form.put("in_dienst", "29-2-2023");
        form.put("achternaam", "");
        form.put("soort", "koning");
        add(form)
                .then()
                .statusCode(400)
                .body(containsString("value=\"0042\""))
                .body(containsString("Deze dag bestaat niet"))
                .body(containsString("Vul dit veld in."))
                .body(containsString("Kies iets uit de lijst."));
        assertThat(members()).isEmpty();
        as(officer).post(staff() + "/nieuw").then().statusCode(org.hamcrest.Matchers.oneOf(400, 415));
    }

    @Test
    void staffNumberOfSomebodyElseIsRefused() {
        anna();
        add(ANNA).then().statusCode(400).body(containsString("al van een andere medewerker"));
        assertThat(members()).hasSize(1);
    }

    @Test
    void changeSplitsAndCorrectionRewrites() {
        var anna = anna();
        var page = staff() + "/" + anna.id();
        as(officer).get(page + "/wijzigen").then().statusCode(200).body(containsString("=Team A"));
        var change = Map.of("versie", "0", "vanaf", "1-5-2026", "beroepsgroep", "arts", "team", "Team B");
        as(officer).formParams(change).post(page + "/wijzigen").then().statusCode(303);
        assertThat(members().get(0).assignments()).hasSize(2).satisfies(posts -> {
            assertThat(posts.get(0).period().until()).isEqualTo(LocalDate.of(2026, 4, 30));
            assertThat(posts.get(1).period().from()).isEqualTo(LocalDate.of(2026, 5, 1));
        });
        var correction = new HashMap<>(ANNA);
        correction.put("versie", "1");
        correction.put("voornaam", "Anne");
        correction.put("beroepsgroep", "verzorgende");
        as(officer).get(page + "/corrigeren").then().statusCode(200);
        as(officer).formParams(correction).post(page + "/corrigeren").then().statusCode(303);
        assertThat(members().get(0).assignments()).hasSize(2);
        assertThat(members().get(0).name().first()).isEqualTo("Anne");
    }

    @Test
    void staleFormIsRefusedAndKeepsWhatWasTyped() {
        var page = staff() + "/" + anna().id();
        var form = Map.of("versie", "0", "vanaf", "1-5-2026", "beroepsgroep", "arts", "team", "Team B");
        as(officer).formParams(form).post(page + "/wijzigen").then().statusCode(303);
        as(officer)
                .formParams(form)
                .post(page + "/wijzigen")
                .then()
                .statusCode(409)
                .body(containsString("Iemand anders"))
                .body(containsString("value=\"Team B\""));
    }

    @Test
    void endAndAbsenceAreDated() {
        var page = staff() + "/" + anna().id();
        as(officer).get(page + "/einde").then().statusCode(200);
        as(officer).get(page + "/afwezig").then().statusCode(200).body(containsString("Schrijf geen reden op"));
        as(officer)
                .formParams(Map.of("vanaf", "2026-11-01", "tot-en-met", "2026-11-30"))
                .post(page + "/afwezig")
                .then()
                .statusCode(303);
        as(officer)
                .formParams(Map.of("vanaf", "2026-11-30"))
                .post(page + "/afwezig")
                .then()
                .statusCode(400)
                .body(containsString("al als afwezig"));
        as(officer)
                .formParams(Map.of("versie", "0", "laatste-dag", "2020-01-01"))
                .post(page + "/einde")
                .then()
                .statusCode(400);
        as(officer)
                .formParams(Map.of("versie", "0", "laatste-dag", "2026-12-31"))
                .post(page + "/einde")
                .then()
                .statusCode(303);
        assertThat(members().get(0).employment().period().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        as(officer).get(page).then().statusCode(200).body(containsString("31 december 2026"));
    }

    @Test
    void slipShowsACodeThatIsStoredNowhere() {
        var anna = anna();
        as(officer)
                .get("/organisatie/" + organisation + "/activatiebrieven")
                .then()
                .statusCode(200)
                .body(containsString("1 medewerker heeft"));
        var slips = as(officer)
                .post("/organisatie/" + organisation + "/activatiebrieven")
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
        as(officer).get(staff() + "/" + anna.id()).then().body(containsString("al een activatiebrief gemaakt"));
        as(officer)
                .post("/organisatie/" + organisation + "/activatiebrieven?medewerker=" + anna.id())
                .then()
                .statusCode(200);
        as(officer).post(staff() + "/" + anna.id() + "/ontkoppelen").then().statusCode(303);
    }

    @Test
    void uploadPreviewApplyAndResult() {
        var file = "\uFEFFpersoneelsnummer;voornaam;achternaam;beroepsgroep;in_dienst;bsn\r\n"
                + "1;An;Smit;arts;1-2-2024;123\r\n2;=cmd;Kok;zeeman;1-2-2024;456\r\n";
        var home = "/organisatie/" + organisation + "/import";
        as(officer).get(home).then().statusCode(200).body(containsString("personeelsnummer;dienstverbandnummer"));
        var preview = as(officer)
                .multiPart("bestand", "staf.csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/csv")
                .post(home)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        as(officer)
                .get(preview)
                .then()
                .statusCode(200)
                .body(containsString("zeeman"))
                .body(containsString("bsn"))
                .body(containsString("Overnemen"));
        assertThat(members()).isEmpty();
        as(officer)
                .get(preview + "/fouten.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("'=cmd"))
                .body(not(containsString("An;Smit")));
        as(officer)
                .post(preview)
                .then()
                .statusCode(303)
                .header("Location", endsWith(preview.substring(preview.indexOf("/organisatie"))));
        as(officer).post(preview).then().statusCode(303);
        as(officer).get(preview).then().statusCode(200).body(containsString("Overgenomen"));
        assertThat(members()).hasSize(1);
        as(officer)
                .multiPart("bestand", "leeg.csv", new byte[0], "text/csv")
                .post(home)
                .then()
                .statusCode(400);
        as(officer).multiPart("iets", "x").post(home).then().statusCode(400);
        var other = signIn.organisation();
        as(signIn.inOrganisation(other, Role.HR_IMPORTER))
                .get(preview.replace(organisation.toString(), other.toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void anotherOrganisationsStaffDoNotExist() {
        var page = staff() + "/" + anna().id();
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger).get(page).then().statusCode(404);
        as(stranger).get(page + "/wijzigen").then().statusCode(404);
        var own = new OrganisationId(stranger.person().value());
        as(stranger).get("/organisatie/" + own + "/medewerkers/nieuw").then().statusCode(404);
        as(officer)
                .get(staff() + "/" + new EmploymentId(UUID.randomUUID()))
                .then()
                .statusCode(404);
        as(officer).get(staff() + "/geen-nummer").then().statusCode(404);
        as(signIn.inOrganisation(organisation, Role.SIGNATORY))
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("Corrigeren")));
        as(signIn.inOrganisation(organisation, Role.SIGNATORY))
                .get(page + "/einde")
                .then()
                .statusCode(403);
    }
}

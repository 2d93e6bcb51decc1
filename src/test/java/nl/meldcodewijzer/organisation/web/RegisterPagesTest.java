package nl.meldcodewijzer.organisation.web;

import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.organisation.web.TestStaff.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.web.TestStaff.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RegisterPagesTest {

    @Inject
    TestStaff staff;

    @Inject
    TestSignIn signIn;

    private Office office;

    @BeforeEach
    void anOrganisation() {
        office = staff.office();
    }

    @Test
    void whoIsAddedIsInTheRegister() {
        as(office.officer())
                .get(office.staff() + "/nieuw")
                .then()
                .statusCode(200)
                .body(containsString("Beroepsgroep"));
        var page = office.add(ANNA).then().statusCode(303).extract().header("Location");
        as(office.officer()).get(page).then().statusCode(200).body(containsString("Anna de Vries"));
        assertThat(office.members()).singleElement().satisfies(member -> assertThat(
                        member.employment().staffNumber())
                .isEqualTo("0042"));
    }

    @Test
    void sameFormSentTwiceIsOnePerson() {
        var form = new HashMap<>(ANNA);
        form.remove("personeelsnummer");
        form.put("email", "anna@linde.example");
        form.put("sleutel", UUID.randomUUID().toString());
        office.add(form).then().statusCode(303);
        office.add(form).then().statusCode(303);
        assertThat(office.members()).hasSize(1);
    }

    @Test
    void wrongInputComesBackWithWhatWasTyped() {
        var form = new HashMap<>(ANNA);
        form.put("in_dienst", "29-2-2023");
        form.put("achternaam", "");
        form.put("soort", "koning");
        office.add(form)
                .then()
                .statusCode(400)
                .body(containsString("value=\"0042\""))
                .body(containsString("Deze dag bestaat niet"))
                .body(containsString("Vul dit veld in."))
                .body(containsString("Kies iets uit de lijst."));
        assertThat(office.members()).isEmpty();
        as(office.officer()).post(office.staff() + "/nieuw").then().statusCode(org.hamcrest.Matchers.oneOf(400, 415));
    }

    @Test
    void staffNumberOfSomebodyElseIsRefused() {
        office.anna();
        office.add(ANNA).then().statusCode(400).body(containsString("al van een andere medewerker"));
        assertThat(office.members()).hasSize(1);
    }

    @Test
    void changeSplitsAndCorrectionRewrites() {
        var anna = office.anna();
        var page = office.staff() + "/" + anna.id();
        as(office.officer()).get(page + "/wijzigen").then().statusCode(200).body(containsString("=Team A"));
        var change = Map.of("versie", "0", "vanaf", "1-5-2026", "beroepsgroep", "arts", "team", "Team B");
        as(office.officer()).formParams(change).post(page + "/wijzigen").then().statusCode(303);
        assertThat(office.members().get(0).assignments()).hasSize(2).satisfies(posts -> {
            assertThat(posts.get(0).period().until()).isEqualTo(LocalDate.of(2026, 4, 30));
            assertThat(posts.get(1).period().from()).isEqualTo(LocalDate.of(2026, 5, 1));
        });
        var correction = new HashMap<>(ANNA);
        correction.put("versie", "1");
        correction.put("voornaam", "Anne");
        correction.put("beroepsgroep", "verzorgende");
        as(office.officer()).get(page + "/corrigeren").then().statusCode(200);
        as(office.officer())
                .formParams(correction)
                .post(page + "/corrigeren")
                .then()
                .statusCode(303);
        assertThat(office.members().get(0).assignments()).hasSize(2);
        assertThat(office.members().get(0).name().first()).isEqualTo("Anne");
    }

    @Test
    void endAndAbsenceAreDated() {
        var page = office.staff() + "/" + office.anna().id();
        as(office.officer()).get(page + "/einde").then().statusCode(200);
        as(office.officer())
                .get(page + "/afwezig")
                .then()
                .statusCode(200)
                .body(containsString("Schrijf geen reden op"));
        as(office.officer())
                .formParams(Map.of("vanaf", "2026-11-01", "tot-en-met", "2026-11-30"))
                .post(page + "/afwezig")
                .then()
                .statusCode(303);
        as(office.officer())
                .formParams(Map.of("vanaf", "2026-11-30"))
                .post(page + "/afwezig")
                .then()
                .statusCode(400)
                .body(containsString("al als afwezig"));
        as(office.officer())
                .formParams(Map.of("versie", "0", "laatste-dag", "2020-01-01"))
                .post(page + "/einde")
                .then()
                .statusCode(400);
        as(office.officer())
                .formParams(Map.of("versie", "0", "laatste-dag", "2026-12-31"))
                .post(page + "/einde")
                .then()
                .statusCode(303);
        assertThat(office.members().get(0).employment().period().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        as(office.officer()).get(page).then().statusCode(200).body(containsString("31 december 2026"));
    }

    @Test
    void anotherOrganisationsStaffDoNotExist() {
        var page = office.staff() + "/" + office.anna().id();
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        as(stranger).get(page).then().statusCode(404);
        as(stranger).get(page + "/wijzigen").then().statusCode(404);
        var own = new OrganisationId(stranger.person().value());
        as(stranger).get("/organisatie/" + own + "/medewerkers/nieuw").then().statusCode(404);
        as(office.officer())
                .get(office.staff() + "/" + new EmploymentId(UUID.randomUUID()))
                .then()
                .statusCode(404);
        as(office.officer()).get(office.staff() + "/geen-nummer").then().statusCode(404);
        as(signIn.inOrganisation(office.organisation(), Role.SIGNATORY))
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("Corrigeren")));
        as(signIn.inOrganisation(office.organisation(), Role.SIGNATORY))
                .get(page + "/einde")
                .then()
                .statusCode(403);
    }
}

package nl.meldcodewijzer.coverage.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static nl.meldcodewijzer.organisation.OrganisationExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.Employment;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.EmploymentKind;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Post;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.organisation.StaffMember;
import nl.meldcodewijzer.organisation.StaffName;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class StaffListPagesTest {

    @Inject
    TestSignIn signIn;

    @Inject
    Register register;

    @Inject
    TestRegister examples;

    @Inject
    Units units;

    @Inject
    Sql sql;

    private OrganisationId organisation;
    private Unit north;
    private Unit south;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        north = unit(organisation, "Locatie Noord");
        south = unit(organisation, "Locatie Zuid");
        QuarkusTransaction.requiringNew().run(() -> {
            units.add(organisation, north);
            units.add(organisation, south);
        });
    }

    private void employ(int many, Unit unit, String team, String lastName) {
        var members = new ArrayList<StaffMember>();
        for (int one = 0; one < many; one++) {
            var id = new EmploymentId(Ids.next());
            var from = LocalDate.of(2020, 1, 1);
            members.add(new StaffMember(
                    new Employment(id, organisation, lastName + one, "", EmploymentKind.EMPLOYEE, Span.from(from), 0),
                    new StaffName("An", lastName + " " + one, null),
                    java.util.List.of(new Assignment(
                            Ids.next(),
                            id,
                            new Post(unit.id(), team, "=1+1", new ProfessionSlug("verpleegkundige")),
                            Span.from(from)))));
        }
        QuarkusTransaction.requiringNew().run(() -> register.add(organisation, members));
    }

    private TestSignIn.Visitor officer() {
        return signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
    }

    private String home() {
        return "/organisatie/" + organisation;
    }

    @Test
    void listShowsStatusAndFilters() {
        employ(2, north, "A", "Berg");
        employ(1, south, "B", "Smit");
        var officer = officer();
        as(officer)
                .get(home() + "/medewerkers")
                .then()
                .statusCode(200)
                .body(containsString("3 medewerkers"))
                .body(containsString("Berg 1, An"))
                .body(containsString("Niet gevolgd"))
                .body(containsString("nog geen account"));
        as(officer)
                .queryParam("vestiging", south.id().toString())
                .get(home() + "/medewerkers")
                .then()
                .body(containsString("1 medewerker op"))
                .body(containsString("Smit 0, An"))
                .body(not(containsString("Berg 1, An")));
        as(officer)
                .queryParam("status", "valid")
                .get(home() + "/medewerkers")
                .then()
                .body(containsString("Niemand gevonden"));
        as(officer)
                .queryParam("naam", "smit")
                .get(home() + "/medewerkers")
                .then()
                .body(containsString("1 medewerker op"));
        as(officer)
                .queryParam("op", "2019-12-31")
                .get(home() + "/medewerkers")
                .then()
                .body(containsString("0 medewerkers"));
        as(officer)
                .queryParam("op", "gisteren")
                .queryParam("pagina", "-7")
                .queryParam("vestiging", "'\"<x>")
                .get(home() + "/medewerkers")
                .then()
                .statusCode(200)
                .body(containsString("Kies een datum"));
    }

    @Test
    void longListHasPagesAndAsManyQueriesAsAShortOne() {
        employ(1, north, "A", "Aa");
        var officer = officer();
        as(officer).get(home() + "/medewerkers").then().statusCode(200);
        var before = selects();
        as(officer).get(home() + "/medewerkers").then().statusCode(200);
        var few = selects() - before;
        employ(119, north, "A", "Berg");
        before = selects();
        as(officer)
                .get(home() + "/medewerkers?pagina=3")
                .then()
                .statusCode(200)
                .body(containsString("Pagina 3 van 4"))
                .body(containsString("pagina=2"));
        assertThat(selects() - before).isEqualTo(few).isLessThan(25);
    }

    private long selects() {
        return QuarkusTransaction.requiringNew().call(() -> sql.first(
                        "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'",
                        row -> row.getLong(1))
                .orElseThrow());
    }

    @Test
    void teamLeaderSeesTheOwnTeamOnly() {
        employ(1, north, "A", "Berg");
        employ(1, north, "B", "Kok");
        employ(1, south, "A", "Smit");
        var leader = signIn.with(new Grant(
                Role.TEAM_LEADER,
                organisation.value(),
                north.id().value(),
                "a",
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null));
        as(leader)
                .get(home() + "/medewerkers")
                .then()
                .statusCode(200)
                .body(containsString("1 medewerker op"))
                .body(containsString("Berg"))
                .body(not(containsString("Kok")))
                .body(not(containsString("Smit")));
        as(leader).get(home() + "/medewerkers.csv").then().statusCode(200).body(not(containsString("Kok")));
        as(leader).get(home()).then().statusCode(200).body(containsString("van de 1 medewerker zijn gedekt"));
        as(leader).get(home() + "/import").then().statusCode(403);
    }

    @Test
    void exportCanBeImportedAgainAndHoldsNoFormula() {
        employ(2, north, "A", "Berg");
        var officer = officer();
        var csv = as(officer)
                .get(home() + "/medewerkers.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("beroepsgroep;in_dienst;uit_dienst;ingangsdatum;status;geldig_tot;behaald"))
                .body(containsString(";'=1+1;"))
                .extract()
                .asByteArray();
        given().cookies(officer.cookies())
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/organisations/" + organisation + "/staff-imports")
                .then()
                .statusCode(200)
                .body("unchanged", org.hamcrest.Matchers.equalTo(2))
                .body("changed", org.hamcrest.Matchers.equalTo(0));
    }

    @Test
    void listAndExportTellWhereACertificateComesFrom() {
        var employedFrom = LocalDate.of(2020, 1, 1);
        var issued = LocalDate.of(2026, 6, 1);
        var unit = north.id().value();
        examples.certificate(examples.employed(organisation, unit, "verpleegkundige", employedFrom), issued);
        var elsewhere = examples.employed(organisation, unit, "verpleegkundige", employedFrom);
        examples.certificate(elsewhere, issued);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "update certificate set provenance = 'external-accepted' where person_id = ?",
                        elsewhere.person()));
        var officer = officer();
        for (var place : new String[] {"/medewerkers", "/medewerkers.csv"}) {
            as(officer)
                    .get(home() + place)
                    .then()
                    .body(containsString("hier, met toetsen"))
                    .body(containsString("elders, nagekeken en geaccepteerd"));
        }
    }

    @Test
    void pageOfOneTellsWhatTheListTells() {
        var employedFrom = LocalDate.of(2020, 1, 1);
        var unit = north.id().value();
        var valid = examples.employed(organisation, unit, "verpleegkundige", employedFrom);
        examples.certificate(valid, LocalDate.of(2026, 6, 1));
        examples.absent(organisation, valid, LocalDate.of(2026, 7, 1));
        var none = examples.employed(organisation, unit, "verpleegkundige", employedFrom);
        var page = home() + "/medewerkers/";
        as(officer())
                .get(page + valid.employment())
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"site-status site-status--good\">Geldig</span> afwezig"))
                .body(containsString("<dt>Programma</dt><dd>Meldcode"))
                .body(containsString("<dt>Geldig tot en met</dt><dd>31 mei 2028</dd>"));
        as(officer())
                .get(page + none.employment())
                .then()
                .body(containsString(">Niet gevolgd</span>"))
                .body(not(containsString("Geldig tot en met")));
    }

    @Test
    void homeTellsWhatAsksForAttention() {
        employ(2, north, "A", "Berg");
        var officer = officer();
        as(officer).get("/organisatie").then().statusCode(303).header("Location", endsWith(home()));
        as(officer)
                .get(home())
                .then()
                .statusCode(200)
                .body(containsString("0 van de 2 medewerkers zijn gedekt"))
                .body(containsString("2 medewerkers hebben de training nog niet gevolgd"))
                .body(containsString("geen geregistreerde meldcode"))
                .body(containsString("Locatie Noord"));
        as(officer).get(home() + "?op=x").then().statusCode(200);
        var two = signIn.with(
                TestSignIn.grant(Role.SIGNATORY, organisation.value(), null, null),
                TestSignIn.grant(Role.SIGNATORY, signIn.organisation().value(), null, null));
        as(two).get("/organisatie").then().statusCode(200).body(containsString("Kies een organisatie"));
    }

    @Test
    void homeOfAnotherDayDoesNotSpeakOfToday() {
        employ(1, north, "A", "Berg");
        as(officer())
                .get(home())
                .then()
                .body(containsString("Er geldt vandaag geen geregistreerde meldcode"))
                .body(not(containsString("in de toekomst")));
        for (var day : new String[] {"2021-01-01", "2190-01-01"}) {
            as(officer())
                    .queryParam("op", day)
                    .get(home())
                    .then()
                    .body(containsString("Er geldt op die datum geen geregistreerde meldcode"))
                    .body(containsString("Er is op die datum geen aandachtsfunctionaris"))
                    .body(not(containsString("vandaag")));
        }
    }

    @Test
    void homeOfADayToComeTellsThatItFollowsFromWhatIsKnown() {
        employ(1, north, "A", "Berg");
        as(officer())
                .queryParam("op", "2190-01-01")
                .get(home())
                .then()
                .body(containsString("1 januari 2190 ligt in de toekomst"))
                .body(containsString("Stand op 1 januari 2190, als er niets verandert"));
        as(officer())
                .queryParam("op", "2021-01-01")
                .get(home())
                .then()
                .body(containsString("Stand op 1 januari 2021</h2>"))
                .body(not(containsString("in de toekomst")));
    }

    @Test
    void homeTellsTheSameFiguresInTheSameOrderEverywhere() {
        employ(1, north, "A", "Berg");
        var page = as(officer()).get(home()).then().extract().asString();
        var words = "Gedekt|Geldig|Geldig, nu verlengen|Nieuw, heeft nog tijd|Verlopen, in de hersteltijd"
                + "|Nieuwe versie nog doen|Verlopen|Niet gevolgd";
        var order = java.util.List.of(words.split("\\|"));
        var legend = order.subList(1, order.size());
        assertThat(texts(page, "site-figure__label\">")).containsSubsequence(order);
        assertThat(texts(page, "scope=\"col\">")).containsSubsequence(order);
        assertThat(texts(page, "</svg> ")).containsSubsequence(legend);
        assertThat(page).containsOnlyOnce("Gedekt betekent");
    }

    private static java.util.List<String> texts(String page, String after) {
        return java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(after) + "([^<]+)<")
                .matcher(page)
                .results()
                .map(each -> each.group(1).strip())
                .toList();
    }

    @Test
    void othersSeeNothing() {
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.ATTENTION_OFFICER);
        for (var place : new String[] {"", "/medewerkers", "/medewerkers.csv"}) {
            as(stranger).get(home() + place).then().statusCode(404);
            as(signIn.learner()).get(home() + place).then().statusCode(403);
            given().redirects().follow(false).get(home() + place).then().statusCode(303);
        }
        as(stranger).get("/organisatie/niets").then().statusCode(404);
    }
}

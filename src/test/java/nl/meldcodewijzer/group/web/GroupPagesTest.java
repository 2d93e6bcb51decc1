package nl.meldcodewijzer.group.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.group.web.TestGroups.open;
import static nl.meldcodewijzer.group.web.TestGroups.page;
import static nl.meldcodewijzer.group.web.TestGroups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.ClockProducer;
import nl.meldcodewijzer.site.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group as its trainer starts, sees and changes it. */
@ServiceTest
class GroupPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.NETHERLANDS);
    private static final String SIGNALS = "stap-1-signalen";

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    TestGroups groups;

    @ParameterizedTest
    @CsvSource({"TRAINER", "ATTENTION_OFFICER"})
    void aGroupIsStartedInOneFormAndHasACodeForTheBoard(Role role) {
        var organisation = signIn.organisation();
        var trainer = signIn.inOrganisation(organisation, role);
        var group = post(
                        trainer,
                        "/groepen/nieuw",
                        Map.of(
                                "naam",
                                "Verpleegkunde <2B>",
                                "vanaf",
                                TODAY.format(DateTimeFormatter.ofPattern("d-M-uuuu")),
                                "tot-en-met",
                                TODAY.plusMonths(5).toString()))
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(page(trainer, group)).contains("Verpleegkunde &lt;2B&gt;");
        assertThat(page(trainer, group + "/code")).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(page(trainer, "/groepen")).contains("Organisatie " + organisation);
    }

    @Test
    void whatIsWrongInTheFormIsToldAtItsField() {
        var trainer = signIn.inOrganisation(signIn.organisation(), Role.TRAINER);
        post(trainer, "/groepen/nieuw", Map.of("naam", " ", "vanaf", "31-2-2026", "tot-en-met", "morgen"))
                .statusCode(400)
                .body(containsString("id=\"naam-error\""))
                .body(containsString("id=\"vanaf-error\""))
                .body(containsString("id=\"tot-en-met-error\""));
        post(trainer, "/groepen/nieuw", Map.of("naam", "A", "vanaf", "2026-05-02", "tot-en-met", "2026-05-01"))
                .statusCode(400)
                .body(containsString("ligt vóór de eerste dag"));
        assertThat(page(trainer, "/groepen")).contains("Je leidt nog geen groep.");
    }

    @Test
    void aGroupIsOfAnOrganisationOfItsTrainer() {
        var one = signIn.organisation();
        var trainer = signIn.inOrganisation(one, Role.TRAINER);
        signIn.give(
                trainer.person(),
                TestSignIn.grant(Role.TRAINER, signIn.organisation().value(), null, null));
        var form = Map.of(
                "naam",
                "A",
                "vanaf",
                TODAY.toString(),
                "tot-en-met",
                TODAY.plusDays(9).toString());
        post(trainer, "/groepen/nieuw", form).statusCode(400).body(containsString("Kies een organisatie"));
        var foreign = new java.util.HashMap<>(form);
        foreign.put("organisatie", signIn.organisation().toString());
        post(trainer, "/groepen/nieuw", foreign).statusCode(400);
        foreign.put("organisatie", one.toString());
        post(trainer, "/groepen/nieuw", foreign).statusCode(303);
    }

    @Test
    void theTrainerSeesWhoIsHowFarAndNothingElse() {
        var classroom = groups.classroom();
        groups.task(classroom, SIGNALS, TODAY.plusDays(5));
        var ready = signIn.learner();
        var busy = signIn.learner();
        var earlier = signIn.learner();
        groups.member(classroom, ready.person(), "Noor");
        groups.member(classroom, busy.person(), "Sam");
        groups.member(classroom, earlier.person(), "Sam");
        groups.completed(ready.person(), SIGNALS, TODAY.minusDays(2));
        groups.opened(busy.person(), SIGNALS);
        groups.completed(earlier.person(), SIGNALS, TODAY.minusDays(200));
        groups.completed(ready.person(), "mensenhandel", TODAY.minusDays(1));
        var page = page(classroom.trainer(), classroom.address());
        assertThat(page)
                .contains("Noor", "Sam (2)", ">Klaar<", ">Bezig<", ">Al eerder klaar<")
                .contains(Dates.written(TODAY.minusDays(2)))
                .doesNotContain(
                        "ensenhandel",
                        ready.name(),
                        ready.email(),
                        ready.person().toString());
    }

    @Test
    void aProgrammeTellsHowMuchIsDoneAndUntilWhenTheCertificateHolds() {
        var classroom = groups.classroom();
        groups.programmeTask(classroom, "meldcode-basis", TODAY.plusDays(5));
        var ready = signIn.learner();
        var busy = signIn.learner();
        groups.member(classroom, ready.person(), "Noor");
        groups.member(classroom, busy.person(), "Sam");
        groups.certified(ready.person(), "meldcode-basis", TODAY.minusDays(2));
        groups.completed(busy.person(), SIGNALS, TODAY.minusDays(2));
        assertThat(page(classroom.trainer(), classroom.address()))
                .contains(
                        "geldig tot en met " + Dates.written(TODAY.minusDays(2).plusYears(2)))
                .containsPattern("1 van \\d+");
    }

    @Test
    void aFileForTheClassBookHoldsNoFormula() {
        var classroom = groups.classroom();
        groups.task(classroom, SIGNALS, TODAY.plusDays(5));
        var ready = signIn.learner();
        groups.member(classroom, ready.person(), "=HYPERLINK(1)");
        groups.completed(ready.person(), SIGNALS, TODAY.minusDays(2));
        var lines = open(classroom.trainer(), classroom.address() + "/voortgang.csv")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("Naam;Opdracht;Klaar voor of op;Stand;Datum");
        assertThat(lines.get(1)).startsWith("'=HYPERLINK(1);").endsWith(";Klaar;" + TODAY.minusDays(2));
    }

    @Test
    void aNewCodeEndsTheOldOneAndAClosedGroupHasNone() {
        var classroom = groups.classroom();
        var code = Map.of("code-tot-en-met", TODAY.plusDays(7).toString());
        post(classroom.trainer(), classroom.address() + "/code", code).statusCode(303);
        given().get(classroom.join()).then().statusCode(400);
        assertThat(page(classroom.trainer(), classroom.address() + "/code")).contains("/groep");
        post(classroom.trainer(), classroom.address() + "/code", Map.of("dicht", "ja"))
                .statusCode(303);
        assertThat(page(classroom.trainer(), classroom.address() + "/code")).contains("Er is nu geen code");
    }

    @Test
    void aColleagueOfTheOrganisationCanLeadItTooAndTheLastOneStays() {
        var classroom = groups.classroom();
        var colleague = signIn.inOrganisation(classroom.organisation(), Role.ATTENTION_OFFICER);
        var stranger = signIn.inOrganisation(signIn.organisation(), Role.TRAINER);
        post(classroom.trainer(), classroom.address() + "/trainers/stoppen", Map.of());
        open(classroom.trainer(), classroom.address()).statusCode(200);
        for (var wrong : List.of("", "x", stranger.person().toString())) {
            post(classroom.trainer(), classroom.address() + "/trainers", Map.of("collega", wrong))
                    .statusCode(303);
        }
        open(stranger, classroom.address()).statusCode(404);
        post(
                        classroom.trainer(),
                        classroom.address() + "/trainers",
                        Map.of("collega", colleague.person().toString()))
                .statusCode(303);
        open(colleague, classroom.address()).statusCode(200);
        post(classroom.trainer(), classroom.address() + "/trainers/stoppen", Map.of())
                .statusCode(303);
        open(classroom.trainer(), classroom.address()).statusCode(404);
        open(colleague, classroom.address()).statusCode(200);
    }

    @Test
    void aMemberCountsForNoOrganisation() {
        var classroom = groups.classroom();
        var organisation = classroom.organisation();
        var student = register.employed(organisation, register.unit(organisation, "School"), "begeleider", TODAY);
        register.run("update employment set kind = 'student' where id = ?", student.employment());
        groups.member(classroom, signIn.learner().person(), "Sam");
        given().cookies(signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER)
                        .cookies())
                .get("/api/v1/organisations/" + organisation + "/coverage")
                .then()
                .statusCode(200)
                .body("inScope", equalTo(0));
    }

    @Test
    void aTrainerWithoutARegisterHasAHomeOfTheOwn() {
        var classroom = groups.classroom();
        open(classroom.trainer(), "/inloggen").statusCode(303).header("Location", endsWith("/groepen"));
        open(classroom.trainer(), "/organisatie/" + classroom.organisation()).statusCode(403);
        open(classroom.trainer(), "/modules").body(containsString("href=\"/groepen\""));
    }

    @Test
    void deedsOfTrainersAreInTheAuditTrail() {
        var classroom = groups.classroom();
        post(classroom.trainer(), classroom.address() + "/code", Map.of("dicht", "ja"));
        assertThat(deeds(classroom.organisation(), "group-code-closed")).isEqualTo(1);
    }

    private long deeds(OrganisationId organisation, String deed) {
        return register.count(
                "select count(*) from audit_entry where organisation_id = ? and deed = ?", organisation.value(), deed);
    }
}

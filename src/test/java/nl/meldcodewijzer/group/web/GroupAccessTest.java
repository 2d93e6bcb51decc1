package nl.meldcodewijzer.group.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.group.web.TestGroups.open;
import static nl.meldcodewijzer.group.web.TestGroups.page;
import static nl.meldcodewijzer.group.web.TestGroups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.ClockProducer;
import org.junit.jupiter.api.Test;

/** Who opens a group, and until when. */
@ServiceTest
class GroupAccessTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.NETHERLANDS);
    private static final String SIGNALS = "stap-1-signalen";

    @Inject
    TestSignIn signIn;

    @Inject
    TestGroups groups;

    @Test
    void afterThirtyDaysTheTrainerSeesNobodyAnyMore() {
        var just = groups.classroom(TODAY.minusDays(30));
        groups.member(just, signIn.learner().person(), "Nog te zien");
        assertThat(page(just.trainer(), just.address())).contains("Nog te zien", "afgelopen");
        var over = groups.classroom(TODAY.minusDays(31));
        groups.task(over, SIGNALS, TODAY.minusDays(40));
        groups.member(over, signIn.learner().person(), "Niet meer te zien");
        assertThat(page(over.trainer(), over.address())).doesNotContain("Niet meer te zien", "Hoe ver is de groep");
        open(over.trainer(), over.address() + "/voortgang.csv").body(not(containsString("Niet meer te zien")));
    }

    @Test
    void aLaterLastDayDoesNotBringBackTheNames() {
        var over = groups.classroom(TODAY.minusDays(31));
        groups.member(over, signIn.learner().person(), "Niet meer te zien");
        post(
                        over.trainer(),
                        over.address() + "/wijzigen",
                        Map.of(
                                "naam",
                                "Weer open",
                                "vanaf",
                                TODAY.minusDays(60).toString(),
                                "tot-en-met",
                                TODAY.plusDays(9).toString()))
                .statusCode(303);
        assertThat(page(over.trainer(), over.address())).doesNotContain("Weer open", "Niet meer te zien");
        var just = groups.classroom(TODAY.plusDays(3));
        post(
                        just.trainer(),
                        just.address() + "/wijzigen",
                        Map.of(
                                "naam",
                                "Nieuwe naam",
                                "vanaf",
                                TODAY.minusDays(60).toString(),
                                "tot-en-met",
                                TODAY.plusDays(9).toString()))
                .statusCode(303);
        assertThat(page(just.trainer(), just.address())).contains("Nieuwe naam");
    }

    @Test
    void nobodyElseOpensAGroup() {
        var classroom = groups.classroom();
        var member = signIn.learner();
        var id = groups.member(classroom, member.person(), "Sam");
        var task = groups.task(classroom, SIGNALS, TODAY.plusDays(5));
        var colleague = signIn.inOrganisation(classroom.organisation(), Role.TRAINER, Role.ATTENTION_OFFICER);
        var elsewhere = groups.classroom().trainer();
        for (var part : List.of("", "/code", "/opdrachten", "/wijzigen", "/voortgang.csv")) {
            open(member, classroom.address() + part).statusCode(403);
            open(colleague, classroom.address() + part).statusCode(404);
            open(elsewhere, classroom.address() + part).statusCode(404);
            given().redirects()
                    .follow(false)
                    .get(classroom.address() + part)
                    .then()
                    .statusCode(303);
        }
        for (var deed : List.of(
                "/code",
                "/opdrachten",
                "/wijzigen",
                "/trainers",
                "/trainers/stoppen",
                "/deelnemers/" + id + "/weg",
                "/opdrachten/" + task + "/intrekken")) {
            post(member, classroom.address() + deed, Map.of("naam", "x")).statusCode(403);
            post(colleague, classroom.address() + deed, Map.of("naam", "x")).statusCode(404);
            post(elsewhere, classroom.address() + deed, Map.of("naam", "x")).statusCode(404);
        }
        assertThat(page(classroom.trainer(), classroom.address())).contains("Sam");
    }

    @Test
    void whoNoLongerHoldsTheRoleNoLongerOpensTheGroup() {
        var classroom = groups.classroom();
        signIn.give(
                classroom.trainer().person(),
                TestSignIn.grant(Role.TRAINER, signIn.organisation().value(), null, null));
        open(classroom.trainer(), classroom.address()).statusCode(200);
        signIn.run(
                "update role_grant set until_date = '2021-01-01' where person_id = ? and organisation_id = ?",
                classroom.trainer().person().value(),
                classroom.organisation().value());
        open(classroom.trainer(), classroom.address()).statusCode(404);
    }

    @Test
    void aMemberOfOneGroupIsNotTakenOutByTheTrainerOfAnother() {
        var mine = groups.classroom();
        var other = groups.classroom();
        var member = groups.member(other, signIn.learner().person(), "Sam");
        post(mine.trainer(), mine.address() + "/deelnemers/" + member + "/weg", Map.of())
                .statusCode(404);
        assertThat(page(other.trainer(), other.address())).contains("Sam");
        post(other.trainer(), other.address() + "/deelnemers/" + member + "/weg", Map.of())
                .statusCode(303);
        assertThat(page(other.trainer(), other.address())).doesNotContain(">Sam");
    }
}

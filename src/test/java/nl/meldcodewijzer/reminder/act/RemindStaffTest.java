package nl.meldcodewijzer.reminder.act;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.learning.Terms;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.store.Jobs;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RemindStaffTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    RemindStaff remindStaff;

    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    StatementCount statements;

    /** The programme of a nurse. */
    private static final String OWN = "meldcode-verpleging";

    /** A module of the programme that had to be done again since March 2026. */
    private static final String CHANGED = "stap-4-wegen";

    private OrganisationId organisation;
    private TestRegister.Employed employed;
    private LocalDate opens;

    /** Of a nurse whose certificate of the basis programme can be renewed from {@code opens}. */
    @BeforeEach
    void aNurseWithACertificate() {
        organisation = signIn.organisation();
        employed = register.employed(
                organisation, register.unit(organisation, "Huis"), "verpleegkundige", LocalDate.of(2020, 1, 1));
        register.run(
                "update person set email = ? where id = ?", employed.person() + "@toets.example", employed.person());
        var issued = LocalDate.now(clock).minusYears(1);
        register.run("insert into account (person_id) values (?)", employed.person());
        register.certificate(employed, OWN, issued);
        register.module(employed, CHANGED, 99, issued);
        register.run(
                "update certificate set number = ? where person_id = ?",
                CertificateNumber.random(new SecureRandom()).canonical(),
                employed.person());
        var programme = catalogue.programme(new ProgrammeSlug(OWN)).orElseThrow();
        opens = Terms.firstDay(issued.plusYears(2).minusDays(1), programme.renewalWindow());
    }

    private int remind(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> remindStaff.remind(List.of(organisation), day));
    }

    @Test
    void whoMayRenewIsToldOnce() {
        assertThat(remind(opens.minusDays(1))).isZero();
        assertThat(remind(opens)).isEqualTo(1);
        assertThat(remind(opens)).isZero();
        assertThat(remind(opens.plusDays(1))).isZero();
    }

    @Test
    void whoSwitchedMailOffGetsNoneFromThatMomentOn() {
        var cookies = signIn.session(new PersonId(employed.person()));
        given().cookies(cookies)
                .get("/leren/herinneringen")
                .then()
                .statusCode(200)
                .body(containsString("Zet mail uit"))
                .body(containsString("vernieuwen"));
        given().cookies(cookies).formParam("mail", "uit").post("/leren/herinneringen");
        assertThat(remind(opens)).isZero();
        given().cookies(cookies).formParam("mail", "aan").post("/leren/herinneringen");
        assertThat(remind(opens)).isEqualTo(1);
    }

    @Test
    void whatHoldsTodayIsToldAsNowAndNotUnderADayThatIsPast() {
        var until = LocalDate.now(clock).plusDays(20);
        register.run("update certificate set valid_until = ? where person_id = ?", until, employed.person());
        given().cookies(signIn.session(new PersonId(employed.person())))
                .get("/leren/herinneringen")
                .then()
                .statusCode(200)
                .body(containsString("<li>Nu: vernieuw "))
                .body(containsString("<li>" + Dates.written(until.minusDays(7)) + ": "))
                .body(not(containsString("<li>" + Dates.written(until.minusDays(30)) + ": ")));
    }

    @Test
    void whoIsAbsentIsLeftAloneAndHearsItOnReturning() {
        register.absent(organisation, employed, opens.minusDays(10));
        assertThat(remind(opens)).isZero();
        register.run(
                "update absence set until_date = ? where employment_id = ?", opens.plusDays(40), employed.employment());
        assertThat(remind(opens.plusDays(40))).isZero();
        assertThat(remind(opens.plusDays(41))).isEqualTo(1);
        assertThat(remind(opens.plusDays(42))).isZero();
    }

    @Test
    void switchingMailOffDropsWhatWaitsAndAFormWithoutAChoiceChangesNothing() {
        var cookies = signIn.session(new PersonId(employed.person()));
        remind(opens);
        assertThat(waiting()).isEqualTo(1);
        given().cookies(cookies)
                .post("/leren/herinneringen")
                .then()
                .statusCode(400)
                .body(containsString("Kies of je mail wilt."));
        assertThat(waiting()).isEqualTo(1);
        given().cookies(cookies).formParam("mail", "uit").post("/leren/herinneringen");
        assertThat(waiting()).isZero();
    }

    private int waiting() {
        return sql.first(
                        "select count(*) from mail where person_id = ? and state = 'waiting'",
                        row -> row.getInt(1),
                        employed.person())
                .orElseThrow();
    }

    @Test
    void whoHasNotDoneTheNewVersionIsToldOnce() {
        register.run("delete from module_completion where person_id = ?", employed.person());
        register.run("update completion set completed_on = '2025-11-01' where person_id = ?", employed.person());
        register.run(
                "update certificate set issued_on = '2025-11-01', valid_from = '2025-11-01', valid_until = '2027-10-31'"
                        + " where person_id = ?",
                employed.person());
        assertThat(kindAfter(LocalDate.of(2026, 3, 2))).isEqualTo("reminder-must-redo");
        assertThat(kindAfter(LocalDate.of(2026, 6, 2))).isEqualTo("reminder-behind");
        assertThat(remind(LocalDate.of(2026, 6, 3))).isZero();
    }

    private String kindAfter(LocalDate day) {
        assertThat(remind(day)).as("on %s", day).isEqualTo(1);
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        "select kind from mail where person_id = ? order by written_at desc limit 1",
                        row -> row.getString(1),
                        employed.person()))
                .orElseThrow();
    }

    @Test
    void oneOfWhomSomethingIsWrongKeepsNobodyElseFromTheirs() {
        var second = register.employed(
                organisation, register.unit(organisation, "Huis 2"), "verpleegkundige", LocalDate.of(2020, 1, 1));
        register.run("update person set email = ? where id = ?", second.person() + "@toets.example", second.person());
        register.certificate(second, OWN, LocalDate.now(clock).minusYears(1));
        register.module(second, CHANGED, 99, LocalDate.now(clock));
        register.run("create or replace trigger refuse_mail before insert on mail for each row begin"
                + " if new.person_id = '" + second.person() + "' then"
                + " signal sqlstate '45000' set message_text = 'refused'; end if; end");
        try {
            remindStaff.remindAll(opens);
        } finally {
            register.run("drop trigger refuse_mail");
        }
        assertThat(waiting()).isEqualTo(1);
        assertThat(remind(opens)).as("the other one, now that nothing is wrong").isEqualTo(1);
    }

    @Test
    void whoRenewedHearsNothingOfTheOldCertificate() {
        var issued = LocalDate.now(clock);
        register.certificate(employed, OWN, issued);
        assertThat(remind(opens)).isZero();
    }

    @Test
    void whoLeftHearsNothing() {
        register.run("update employment set until_date = ? where id = ?", opens.minusDays(1), employed.employment());
        assertThat(remind(opens)).isZero();
    }

    @Test
    void twoEmployersThatAskTheSameRemindOnce() {
        var other = signIn.organisation();
        var there = signIn.employment(other, "7", new PersonId(employed.person()));
        register.run(
                "insert into assignment (id, organisation_id, employment_id, profession, from_date) values (uuid(), ?, ?,"
                        + " 'verpleegkundige', '2020-01-01')",
                other.value(),
                there.value());
        var written =
                QuarkusTransaction.requiringNew().call(() -> remindStaff.remind(List.of(organisation, other), opens));
        assertThat(written).isEqualTo(1);
    }

    @Test
    void moreOrganisationsTakeNoMoreQueriesToLookAt() throws Exception {
        long one = statements.during(() -> remind(opens.minusDays(40)));
        var more = List.of(organisation, signIn.organisation(), signIn.organisation());
        long three = statements.during(
                () -> QuarkusTransaction.requiringNew().call(() -> remindStaff.remind(more, opens.minusDays(40))));
        assertThat(three).isEqualTo(one);
    }

    @Test
    void aJobIsDoneByOneAndTakenOverWhenItBrokeOff() {
        var key = organisation.toString();
        assertThat(claim(key, Duration.ofHours(1))).isTrue();
        assertThat(claim(key, Duration.ofHours(1))).isFalse();
        register.run("update job set claimed_until = '2020-01-01' where job_key = ?", key);
        assertThat(claim(key, Duration.ofHours(1))).isTrue();
        QuarkusTransaction.requiringNew().run(() -> jobs.done("test", key));
        register.run("update job set claimed_until = '2020-01-01' where job_key = ?", key);
        assertThat(claim(key, Duration.ofHours(1))).isFalse();
    }

    private boolean claim(String key, Duration lease) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.claim("test", key, lease));
    }
}

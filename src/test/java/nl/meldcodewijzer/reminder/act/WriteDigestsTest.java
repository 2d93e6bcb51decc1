package nl.meldcodewijzer.reminder.act;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.TestSignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.StatementCount;
import nl.meldcodewijzer.TestRegister;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.reminder.store.DigestOfficers;
import nl.meldcodewijzer.site.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weekly mail of an attention officer. */
@ServiceTest
class WriteDigestsTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestRegister register;

    @Inject
    WriteDigests writeDigests;

    @Inject
    DigestOfficers officers;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    StatementCount statements;

    private OrganisationId organisation;
    private UUID unit;
    private Visitor officer;
    private LocalDate monday;

    @BeforeEach
    void anOfficerOfAnOrganisation() {
        organisation = signIn.organisation();
        unit = register.unit(organisation, "Huis");
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void anOfficerGetsTheNumbersOnceAWeekWithoutNames() {
        var covered = nurse();
        register.certificate(
                covered, "meldcode-verpleging", LocalDate.now(clock).minusYears(1));
        register.module(covered, "stap-4-wegen", 99, LocalDate.now(clock).minusYears(1));
        nurse();
        assertThat(digests(monday)).isEqualTo(1);
        assertThat(digests(monday.plusDays(6))).isZero();
        assertThat(digests(monday.plusDays(7))).isEqualTo(1);
        assertThat(body())
                .contains("/organisatie/" + organisation)
                .contains("1 van de 2 medewerkers")
                .contains("Niet gevolgd: 1")
                .doesNotContain("Geheim", "Bewijzen van elders");
    }

    @Test
    void whoTurnsItOffGetsNoneNotEvenWhatWasWrittenAndNotSentYet() {
        nurse();
        assertThat(digests(monday)).isEqualTo(1);
        assertThat(waiting()).isEqualTo(1);
        as(officer).formParam("overzicht", "uit").post("/leren/herinneringen");
        assertThat(waiting()).isZero();
        given().cookies(officer.cookies())
                .get("/leren/herinneringen")
                .then()
                .body(containsString("Zet het weekoverzicht aan"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> officers.people(new UUID(0, 0), monday, 10_000)))
                .doesNotContain(officer.person());
    }

    @Test
    void nothingIsWrittenWhenAllIsInOrder() {
        assertThat(digests(monday)).isZero();
    }

    @Test
    void aPaperThatWaitsForADecisionIsWrittenAbout() {
        var learner = signIn.learner();
        signIn.run(
                "insert into evidence_claim (id, organisation_id, employment_id, person_id, programme, title,"
                        + " completed_on, handed_in_on) values (uuid(), ?, ?, ?, 'meldcode-basis', 'Cursus',"
                        + " '2026-05-01', '2026-06-01')",
                organisation.value(),
                signIn.employment(organisation, "7", learner.person()).value(),
                learner.person().value());
        assertThat(digests(monday)).isEqualTo(1);
        assertThat(body()).contains("Bewijzen van elders die op een besluit wachten: 1");
    }

    @Test
    void moreOrganisationsTakeNoMoreQueries() throws Exception {
        nurse();
        long one = statements.during(() -> assertThat(digests(monday)).isEqualTo(1));
        for (int more = 0; more < 3; more++) {
            var other = signIn.organisation();
            signIn.give(officer.person(), TestSignIn.grant(Role.ATTENTION_OFFICER, other.value(), null, null));
            register.employed(other, register.unit(other, "Huis"), "verpleegkundige", LocalDate.of(2020, 1, 1));
        }
        long four =
                statements.during(() -> assertThat(digests(monday.plusDays(7))).isEqualTo(1));
        assertThat(four).isEqualTo(one);
    }

    private TestRegister.Employed nurse() {
        return register.employed(organisation, unit, "verpleegkundige", LocalDate.of(2020, 1, 1));
    }

    private int digests(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> writeDigests.write(List.of(officer.person()), day));
    }

    private String body() {
        return sql.first(
                        "select body from mail where person_id = ? and kind = 'digest' limit 1",
                        row -> row.getString(1),
                        officer.person().value())
                .orElseThrow();
    }

    private int waiting() {
        return sql.first(
                        "select count(*) from mail where person_id = ? and state = 'waiting'",
                        row -> row.getInt(1),
                        officer.person().value())
                .orElseThrow();
    }
}

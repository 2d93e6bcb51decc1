package nl.meldcodewijzer.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.completion.CompletionExamples;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.reminder.Reminder.Kind;
import org.junit.jupiter.api.Test;

/** The programme of the examples: three months to renew, two of grace, three for new staff. */
class ReminderTest {

    private static final Programme PROGRAMME = CompletionExamples.programme(Programme.BaseDate.COMPLETION);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final List<Reminder> ALL = Reminder.around(UNTIL, PROGRAMME);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Kind due(String on) {
        return Reminder.due(ALL, day(on)).map(Reminder::kind).orElse(null);
    }

    @Test
    void remindersStandAroundTheEnd() {
        assertThat(ALL)
                .extracting(Reminder::kind)
                .containsExactly(Kind.RENEWAL_OPENS, Kind.MONTH_LEFT, Kind.WEEK_LEFT, Kind.GRACE);
        assertThat(ALL)
                .extracting(Reminder::on)
                .containsExactly(day("2026-10-01"), day("2026-12-01"), day("2026-12-24"), day("2027-01-01"));
        assertThat(ALL.get(3).until()).isEqualTo(day("2027-02-28"));
    }

    @Test
    void beforeTheWindowOpensNobodyIsReminded() {
        assertThat(due("2026-09-30")).isNull();
        assertThat(due("2026-10-01")).isEqualTo(Kind.RENEWAL_OPENS);
    }

    @Test
    void ofTwoOnlyTheNewestIsTold() {
        assertThat(due("2026-12-26")).isEqualTo(Kind.WEEK_LEFT);
        assertThat(due("2027-01-02")).isEqualTo(Kind.GRACE);
    }

    @Test
    void whoWasAbsentHearsTheNewestOnReturning() {
        assertThat(due("2026-11-30")).isEqualTo(Kind.RENEWAL_OPENS);
        assertThat(due("2026-12-20")).isEqualTo(Kind.MONTH_LEFT);
        assertThat(due("2027-02-28")).isEqualTo(Kind.GRACE);
        assertThat(due("2027-03-01"))
                .as("nothing can be done about it any more")
                .isNull();
    }

    private static List<Reminder> behind(CoverageStatus status, List<Edition> toRedo, String on) {
        var edition = new Edition(2, day("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
        return new Reminded(status, UNTIL, day("2020-01-01"), toRedo)
                .all(PROGRAMME, new ToRedo(List.of(edition)), day(on));
    }

    @Test
    void aChangeIsToldWhileThereIsTimeAndAgainWhenThatIsOver() {
        var edition = new Edition(2, day("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
        assertThat(behind(CoverageStatus.VALID, List.of(edition), "2026-03-01"))
                .contains(new Reminder(Kind.MUST_REDO, PROGRAMME.slug(), day("2026-03-01"), day("2026-05-31")));
        assertThat(behind(CoverageStatus.VALID, List.of(), "2026-03-01"))
                .extracting(Reminder::kind)
                .doesNotContain(Kind.MUST_REDO, Kind.BEHIND);
        assertThat(Reminder.due(behind(CoverageStatus.BEHIND_ON_CHANGE, List.of(), "2026-07-01"), day("2026-07-01")))
                .hasValue(new Reminder(Kind.BEHIND, PROGRAMME.slug(), day("2026-06-01"), UNTIL));
    }

    @Test
    void editionsAreRunningUntilWhatWasDoneBeforeStopsCounting() {
        var edition = new Edition(2, day("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
        var asked = new ToRedo(List.of(edition));
        assertThat(asked.running(day("2026-02-28"))).isEmpty();
        assertThat(asked.running(day("2026-05-31"))).containsExactly(edition);
        assertThat(asked.overdue(day("2026-05-31"))).isEmpty();
        assertThat(asked.running(day("2026-06-01"))).isEmpty();
        assertThat(asked.overdue(day("2026-06-01"))).hasValue(edition);
    }

    @Test
    void newStaffHearItAWeekBeforeTheEndOfTheirTerm() {
        var reminder = Reminder.onboarding(day("2026-09-01"), PROGRAMME);
        assertThat(reminder.until()).isEqualTo(day("2026-11-30"));
        assertThat(reminder.on()).isEqualTo(day("2026-11-23"));
    }

    @Property(tries = 500)
    void everyReminderIsDueOnItsDayOrOvertakenByANewerOne(
            @ForAll @IntRange(max = 3000) int days, @ForAll @IntRange(max = 400) int around) {
        var until = LocalDate.of(2024, 1, 1).plusDays(days);
        var reminders = Reminder.around(until, PROGRAMME);
        for (var each : reminders) {
            assertThat(Reminder.due(reminders, each.on()))
                    .hasValueSatisfying(told -> assertThat(told.on()).isAfterOrEqualTo(each.on()));
        }
        var day = until.minusDays(around - 200L);
        Reminder.due(reminders, day).ifPresent(told -> {
            assertThat(told.on()).isBeforeOrEqualTo(day);
            assertThat(told.until()).isAfterOrEqualTo(day);
            assertThat(Reminder.coming(reminders, day)).doesNotContain(told);
        });
    }
}

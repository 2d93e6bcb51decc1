package nl.meldcodewijzer.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.completion.CompletionExamples;
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
    void whatIsStaleStaysUntold() {
        assertThat(due("2026-10-15")).isEqualTo(Kind.RENEWAL_OPENS);
        assertThat(due("2026-10-16")).isNull();
        assertThat(due("2027-03-01")).isNull();
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

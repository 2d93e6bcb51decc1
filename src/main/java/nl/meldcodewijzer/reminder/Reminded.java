package nl.meldcodewijzer.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.learning.Programme;

/** What somebody is reminded of, from where they stand in the programme of their employment. */
public final class Reminded {

    private Reminded() {}

    /**
     * Nothing for who is absent, and nothing for who has it in order: the end that is looked at is that of the best record,
     * so a newer certificate moves every reminder on.
     */
    public static Optional<Reminder> on(CoverageRow row, LocalDate employedFrom, Programme programme, LocalDate day) {
        return row.absent() ? Optional.empty() : Reminder.due(all(row, employedFrom, programme), day);
    }

    /** Those told and those to come. */
    public static List<Reminder> all(CoverageRow row, LocalDate employedFrom, Programme programme) {
        var until = row.validUntil();
        return switch (row.status()) {
            case ONBOARDING -> List.of(Reminder.onboarding(employedFrom, programme));
            case VALID, RENEWAL_OPEN, GRACE, BEHIND_ON_CHANGE ->
                until == null ? List.of() : Reminder.around(until, programme);
            case EXPIRED, NONE -> List.of();
        };
    }
}

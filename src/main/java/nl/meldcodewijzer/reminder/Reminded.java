package nl.meldcodewijzer.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reminded of, from where they stand in the programme of their employment on a day; the same for the own
 * page and for mail. The end that is looked at is that of the best record, so a newer certificate moves every reminder on.
 *
 * @param validUntil absent without a certificate
 * @param employedFrom first day of the employment
 * @param toRedo the editions that this person still has to do, while what they did before counts
 */
public record Reminded(
        CoverageStatus status, @Nullable LocalDate validUntil, LocalDate employedFrom, List<Edition> toRedo) {

    public Reminded {
        toRedo = List.copyOf(toRedo);
    }

    /** The one to tell; nothing for who is absent, until they return, and nothing for who has it in order. */
    public Optional<Reminder> due(boolean absent, Programme programme, ToRedo asked, LocalDate day) {
        return absent ? Optional.empty() : Reminder.due(all(programme, asked, day), day);
    }

    /** Those told and those to come. */
    public List<Reminder> all(Programme programme, ToRedo asked, LocalDate day) {
        return switch (status) {
            case ONBOARDING -> List.of(Reminder.onboarding(employedFrom, programme));
            case VALID, RENEWAL_OPEN, GRACE ->
                Stream.concat(around(programme), mustRedo(programme)).toList();
            case BEHIND_ON_CHANGE ->
                Stream.concat(around(programme), behind(programme, asked, day)).toList();
            case EXPIRED, NONE -> List.of();
        };
    }

    private Stream<Reminder> around(Programme programme) {
        return validUntil == null ? Stream.empty() : Reminder.around(validUntil, programme).stream();
    }

    private Stream<Reminder> mustRedo(Programme programme) {
        return toRedo.stream().map(each -> Reminder.mustRedo(each, programme));
    }

    private Stream<Reminder> behind(Programme programme, ToRedo asked, LocalDate day) {
        var edition = asked.overdue(day);
        return validUntil == null || edition.isEmpty()
                ? Stream.empty()
                : Stream.of(Reminder.behind(edition.get(), validUntil, programme));
    }
}

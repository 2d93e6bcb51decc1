package nl.meldcodewijzer.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.learning.Terms;

/**
 * Something to be reminded of.
 *
 * @param on the first day on which it may be told
 * @param until the last day that matters: of the certificate, of grace, or of the term for new staff
 */
public record Reminder(Kind kind, ProgrammeSlug programme, LocalDate on, LocalDate until) {

    /** What it is about. */
    public enum Kind {
        RENEWAL_OPENS,
        MONTH_LEFT,
        WEEK_LEFT,
        GRACE,
        ONBOARDING,
        /** Something changed so much that it is to be done again, and there is time for it. */
        MUST_REDO,
        /** The time for that is over. */
        BEHIND
    }

    private static final Period MONTH = Period.ofDays(30);
    private static final Period WEEK = Period.ofDays(7);

    private static final Comparator<Reminder> EARLIEST =
            Comparator.comparing(Reminder::on).thenComparing(Reminder::kind);

    /** Those around the end of a certificate, the earliest first. */
    public static List<Reminder> around(LocalDate validUntil, Programme programme) {
        var slug = programme.slug();
        var opens = Terms.firstDay(validUntil, programme.renewalWindow());
        var reminders = new ArrayList<Reminder>();
        reminders.add(new Reminder(Kind.RENEWAL_OPENS, slug, opens, validUntil));
        for (var before : List.of(MONTH, WEEK)) {
            if (validUntil.minus(before).isAfter(opens)) {
                var kind = before.equals(MONTH) ? Kind.MONTH_LEFT : Kind.WEEK_LEFT;
                reminders.add(new Reminder(kind, slug, validUntil.minus(before), validUntil));
            }
        }
        var graceUntil = Terms.lastDay(validUntil.plusDays(1), programme.grace());
        if (graceUntil.isAfter(validUntil)) {
            reminders.add(new Reminder(Kind.GRACE, slug, validUntil.plusDays(1), graceUntil));
        }
        return reminders.stream().sorted(EARLIEST).toList();
    }

    /** The one for new staff, a week before the end of their term. */
    public static Reminder onboarding(LocalDate employedFrom, Programme programme) {
        var until = Terms.lastDay(employedFrom, programme.onboarding());
        var before = until.minus(WEEK);
        return new Reminder(
                Kind.ONBOARDING, programme.slug(), before.isBefore(employedFrom) ? employedFrom : before, until);
    }

    /** From the first day of an edition that is to be done again. */
    public static Reminder mustRedo(Edition edition, Programme programme) {
        return new Reminder(Kind.MUST_REDO, programme.slug(), edition.effective(), edition.oldCountsUntil());
    }

    /** From the day on which what was done before does not count any more. */
    public static Reminder behind(Edition edition, LocalDate validUntil, Programme programme) {
        return new Reminder(
                Kind.BEHIND, programme.slug(), edition.oldCountsUntil().plusDays(1), validUntil);
    }

    /**
     * The newest of these that may be told on a day, also long after its first day: who was absent hears it on returning.
     * After a pause nobody gets a pile, because what is older stays untold.
     */
    public static Optional<Reminder> due(List<Reminder> reminders, LocalDate day) {
        return reminders.stream()
                .filter(each -> !each.on().isAfter(day) && !each.until().isBefore(day))
                .max(EARLIEST);
    }

    /** Those still to come, the earliest first. */
    public static List<Reminder> coming(List<Reminder> reminders, LocalDate day) {
        return reminders.stream()
                .filter(each -> each.on().isAfter(day))
                .sorted(EARLIEST)
                .toList();
    }

    /** The same for one end of one certificate, or for one change: told once. */
    public String key() {
        return programme + "/" + (kind == Kind.BEHIND ? on : until);
    }
}

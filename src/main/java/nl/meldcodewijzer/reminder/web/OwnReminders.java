package nl.meldcodewijzer.reminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.coverage.Portfolio;
import nl.meldcodewijzer.coverage.ProgrammeRule;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.Reminded;
import nl.meldcodewijzer.reminder.Reminder;
import nl.meldcodewijzer.reminder.ToRedo;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.MixedSentence;
import nl.meldcodewijzer.study.Asked;
import nl.meldcodewijzer.study.LearnerEmployments;

/** The reminders that a person has ahead, for what their employments ask. */
@ApplicationScoped
class OwnReminders {

    private final LearnerEmployments employments;
    private final Certificates certificates;
    private final ModuleCompletions completions;
    private final Catalogue catalogue;
    private final ReminderMessages messages;
    private final Clock clock;

    OwnReminders(
            LearnerEmployments employments,
            Certificates certificates,
            ModuleCompletions completions,
            Catalogue catalogue,
            ReminderMessages messages,
            Clock clock) {
        this.employments = employments;
        this.certificates = certificates;
        this.completions = completions;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** A sentence for each, the earliest first: the one that holds today and those to come. */
    List<MixedSentence> coming(PersonId person) {
        var today = LocalDate.now(clock);
        var portfolio = Portfolio.of(certificates.of(person), completions.of(person));
        return employments.of(person, today).stream()
                .map(each -> Asked.of(each, catalogue))
                .flatMap(each ->
                        each.programme().stream().flatMap(programme -> ahead(programme, each.work(), portfolio, today)))
                .distinct()
                .sorted(Comparator.comparing(Reminder::on))
                .map(each -> sentence(each, today))
                .toList();
    }

    private Stream<Reminder> ahead(
            Programme programme, LearnerEmployments.Work work, Portfolio portfolio, LocalDate today) {
        var rule = ProgrammeRule.of(programme, catalogue);
        var asked = ToRedo.of(programme, catalogue);
        var standing = rule.standing(work.from(), portfolio, today);
        var toRedo = asked.running(today).stream()
                .filter(each -> rule.standing(
                                        work.from(),
                                        portfolio,
                                        each.oldCountsUntil().plusDays(1))
                                .status()
                        == CoverageStatus.BEHIND_ON_CHANGE)
                .toList();
        var all = new Reminded(standing.status(), standing.validUntil(), work.from(), toRedo)
                .all(programme, asked, today);
        var until = work.until();
        return Stream.concat(Reminder.due(all, today).stream(), Reminder.coming(all, today).stream())
                .filter(each -> until == null || !each.on().isAfter(until));
    }

    private MixedSentence sentence(Reminder reminder, LocalDate today) {
        var programme = catalogue.titleOf(reminder.programme());
        var until = Dates.written(reminder.until());
        var what =
                switch (reminder.kind()) {
                    case RENEWAL_OPENS -> messages.opens(programme, until);
                    case MONTH_LEFT -> messages.month(programme, until);
                    case WEEK_LEFT -> messages.week(programme, until);
                    case GRACE -> messages.grace(programme, until);
                    case ONBOARDING -> messages.onboarding(programme, until);
                    case MUST_REDO -> messages.mustRedo(programme, until);
                    case BEHIND -> messages.behind(programme);
                };
        var when = reminder.on().isAfter(today) ? Dates.written(reminder.on()) : messages.now();
        return MixedSentence.of(messages.line(when, what), programme);
    }
}

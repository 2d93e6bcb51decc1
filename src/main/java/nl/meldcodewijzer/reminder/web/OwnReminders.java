package nl.meldcodewijzer.reminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.Reminder;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.study.Asked;
import nl.meldcodewijzer.study.LearnerEmployments;

/** The reminders that a person has ahead, for what their employments ask. */
@ApplicationScoped
class OwnReminders {

    private final LearnerEmployments employments;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final ReminderMessages messages;
    private final Clock clock;

    OwnReminders(
            LearnerEmployments employments,
            Certificates certificates,
            Catalogue catalogue,
            ReminderMessages messages,
            Clock clock) {
        this.employments = employments;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** A sentence for each, the earliest first. */
    List<String> coming(PersonId person) {
        var today = LocalDate.now(clock);
        var held = certificates.of(person);
        return employments.of(person, today).stream()
                .map(each -> Asked.of(each, catalogue))
                .flatMap(each -> each.programme().stream()
                        .flatMap(programme -> ahead(programme, each.work().from(), held, today)))
                .distinct()
                .sorted(Comparator.comparing(Reminder::on))
                .map(this::sentence)
                .toList();
    }

    private static Stream<Reminder> ahead(
            Programme programme, LocalDate employedFrom, Collection<Certificate> held, LocalDate today) {
        var all = Certificate.latest(held, programme, today)
                .map(each -> Reminder.around(each.validity().until(), programme))
                .orElseGet(() -> List.of(Reminder.onboarding(employedFrom, programme)));
        return Reminder.coming(all, today).stream();
    }

    private String sentence(Reminder reminder) {
        var programme = catalogue
                .programme(reminder.programme())
                .map(Programme::title)
                .orElse(reminder.programme().value());
        var until = Dates.written(reminder.until());
        var what =
                switch (reminder.kind()) {
                    case RENEWAL_OPENS -> messages.opens(programme, until);
                    case MONTH_LEFT -> messages.month(programme, until);
                    case WEEK_LEFT -> messages.week(programme, until);
                    case GRACE -> messages.grace(programme, until);
                    case ONBOARDING -> messages.onboarding(programme, until);
                };
        return messages.line(Dates.written(reminder.on()), what);
    }
}

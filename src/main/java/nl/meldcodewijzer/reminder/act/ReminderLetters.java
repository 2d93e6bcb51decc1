package nl.meldcodewijzer.reminder.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.meldcodewijzer.mail.Letter;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.reminder.Reminder;
import nl.meldcodewijzer.site.Dates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a reminder into a mail; nothing in it tells what the training is about before it is opened. */
@ApplicationScoped
class ReminderLetters {

    private static final String KIND = "reminder-";

    private final LetterMessages messages;
    private final String address;

    ReminderLetters(
            LetterMessages messages,
            @ConfigProperty(name = "meldcodewijzer.public-url", defaultValue = "http://localhost:8080")
                    String address) {
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
    }

    Letter letter(PersonId to, Reminder reminder) {
        var until = Dates.written(reminder.until());
        var kind = KIND + reminder.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (reminder.kind()) {
            case RENEWAL_OPENS -> letter(to, kind, reminder, messages.renewSubject(), messages.opens(until));
            case MONTH_LEFT -> letter(to, kind, reminder, messages.monthSubject(), messages.month(until));
            case WEEK_LEFT -> letter(to, kind, reminder, messages.weekSubject(), messages.week(until));
            case GRACE -> letter(to, kind, reminder, messages.graceSubject(), messages.grace(until));
            case ONBOARDING -> letter(to, kind, reminder, messages.onboardingSubject(), messages.onboarding(until));
            case MUST_REDO -> letter(to, kind, reminder, messages.changedSubject(), messages.mustRedo(until));
            case BEHIND -> letter(to, kind, reminder, messages.changedSubject(), messages.behind());
        };
    }

    private Letter letter(PersonId to, String kind, Reminder reminder, String subject, String sentence) {
        return new Letter(
                to,
                kind,
                reminder.key(),
                subject,
                String.join(
                        "\n\n",
                        messages.greeting(),
                        sentence,
                        messages.whatToDo(address + "/leren"),
                        messages.noMore(address + "/leren/herinneringen"),
                        messages.sender()));
    }
}

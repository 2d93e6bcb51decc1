package nl.meldcodewijzer.reminder.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.meldcodewijzer.mail.act.MailConfig;
import nl.meldcodewijzer.reminder.store.Jobs;

/**
 * Writes the reminders of a day, once, from seven in the morning Dutch time; when the service was down at seven, as soon as
 * it is up.
 */
@ApplicationScoped
class ReminderJob {

    private static final String KIND = "reminders";
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final Duration LEASE = Duration.ofHours(2);

    private final RemindStaff remindStaff;
    private final Jobs jobs;
    private final MailConfig mail;
    private final Clock clock;

    ReminderJob(RemindStaff remindStaff, Jobs jobs, MailConfig mail, Clock clock) {
        this.remindStaff = remindStaff;
        this.jobs = jobs;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var day = LocalDate.now(clock);
        if (!mail.on() || LocalTime.now(clock).isBefore(FROM)) {
            return;
        }
        if (QuarkusTransaction.requiringNew().call(() -> jobs.claim(KIND, day.toString(), LEASE))) {
            remindStaff.remindAll(day);
            QuarkusTransaction.requiringNew().run(() -> {
                jobs.done(KIND, day.toString());
                jobs.clear(mail.keep());
            });
        }
    }
}

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

/** Writes the numbers of a week once, from Monday seven in the morning; when the service was down then, as soon as it is up. */
@ApplicationScoped
class DigestJob {

    private static final String KIND = "digests";
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final Duration LEASE = Duration.ofHours(2);

    private final WriteDigests writeDigests;
    private final Jobs jobs;
    private final MailConfig mail;
    private final Clock clock;

    DigestJob(WriteDigests writeDigests, Jobs jobs, MailConfig mail, Clock clock) {
        this.writeDigests = writeDigests;
        this.jobs = jobs;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        var day = LocalDate.now(clock);
        if (!mail.on() || LocalTime.now(clock).isBefore(FROM)) {
            return;
        }
        var week = WriteDigests.week(day);
        if (QuarkusTransaction.requiringNew().call(() -> jobs.claim(KIND, week, LEASE))) {
            writeDigests.writeAll(day);
            QuarkusTransaction.requiringNew().run(() -> jobs.done(KIND, week));
        }
    }
}

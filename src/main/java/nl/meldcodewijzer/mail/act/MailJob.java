package nl.meldcodewijzer.mail.act;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends mail every minute, on every node; the outbox sees to it that no mail has two senders. */
@ApplicationScoped
class MailJob {

    private final SendMail sendMail;
    private final MailConfig config;

    MailJob(SendMail sendMail, MailConfig config) {
        this.sendMail = sendMail;
        this.config = config;
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (config.on()) {
            sendMail.sendAll();
        }
    }
}

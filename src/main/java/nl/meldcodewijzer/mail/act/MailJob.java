package nl.meldcodewijzer.mail.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.mail.store.Outbox;

/** Sends mail every minute, on every node; the outbox sees to it that no mail has two senders. */
@ApplicationScoped
class MailJob {

    private final SendMail sendMail;
    private final Outbox outbox;
    private final MailConfig config;

    MailJob(SendMail sendMail, Outbox outbox, MailConfig config) {
        this.sendMail = sendMail;
        this.outbox = outbox;
        this.config = config;
    }

    /** What was sent is kept only as long as somebody may ask about it. */
    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> outbox.clear(config.keep()));
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (config.on()) {
            sendMail.sendAll();
        }
    }
}

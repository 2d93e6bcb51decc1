package nl.meldcodewijzer.mail.act;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.mail.store.Outbox.Claimed;
import org.jboss.logging.Logger;

/**
 * Sends what waits, each mail in three steps of their own: claim, send, tell. One that is broken off between the last two is
 * unknown, and not sent again by itself.
 */
@ApplicationScoped
public class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class);
    private static final int MOST = 500;

    private final Outbox outbox;
    private final Mailer mailer;
    private final MailConfig config;

    SendMail(Outbox outbox, Mailer mailer, MailConfig config) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.config = config;
    }

    /** How many went out. */
    public int sendAll() {
        QuarkusTransaction.requiringNew().run(outbox::giveUpOnBroken);
        int sent = 0;
        for (int number = 0; number < MOST; number++) {
            Optional<Claimed> next = QuarkusTransaction.requiringNew().call(() -> outbox.claim(config.lease()));
            if (next.isEmpty()) {
                break;
            }
            sent += send(next.get()) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(Claimed mail) {
        if (mail.address() == null) {
            QuarkusTransaction.requiringNew().run(() -> outbox.failed(mail.id()));
            return false;
        }
        try {
            mailer.send(Mail.withText(mail.address(), mail.subject(), mail.body()));
        } catch (RuntimeException refused) {
            LOG.warnf(
                    "Mail %s did not get out: %s", mail.id(), refused.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> tryLater(mail));
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> outbox.sent(mail.id()));
        return true;
    }

    private void tryLater(Claimed mail) {
        if (mail.tries() >= config.tries()) {
            outbox.failed(mail.id());
        } else {
            outbox.later(mail.id(), config.pause().multipliedBy(1L << (mail.tries() - 1)));
        }
    }
}

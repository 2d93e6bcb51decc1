package nl.meldcodewijzer.mail.act;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import nl.meldcodewijzer.mail.Setback;
import nl.meldcodewijzer.mail.Setback.Why;
import nl.meldcodewijzer.mail.store.Outbox;
import nl.meldcodewijzer.mail.store.Outbox.Claimed;
import org.jboss.logging.Logger;

/**
 * Sends what waits, each mail in three steps of their own: claim, send, tell. One that is broken off between the last two is
 * unknown, and not sent again by itself. A server that is not there ends the run, and costs no mail a try.
 */
@ApplicationScoped
public class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class);
    private static final int MOST = 500;

    private final Outbox outbox;
    private final ReactiveMailer mailer;
    private final MailLine line;
    private final MailConfig config;
    private final Vertx vertx;

    /**
     * @param vertx in whose context the mail client runs: begun elsewhere it opens the line in another context than it listens
     *     in, and a greeting that is there before it listens is lost
     */
    SendMail(Outbox outbox, ReactiveMailer mailer, MailLine line, MailConfig config, Vertx vertx) {
        this.outbox = outbox;
        this.line = line;
        this.vertx = vertx;
        this.mailer = mailer;
        this.config = config;
    }

    /** How many went out. */
    public int sendAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.giveUpOnBroken();
            outbox.giveUpOnOld(config.oldest());
        });
        int sent = 0;
        boolean looked = false;
        for (int number = 0; number < MOST; number++) {
            Optional<Claimed> next = QuarkusTransaction.requiringNew().call(() -> outbox.claim(config.lease()));
            if (next.isEmpty()) {
                break;
            }
            var goesOut = next.get().address() != null;
            if (goesOut && !looked && !line.isAnswered()) {
                QuarkusTransaction.requiringNew()
                        .run(() -> outbox.release(next.get().id(), config.pause()));
                LOG.warn("The mail server does not answer; mail waits");
                break;
            }
            looked = looked || goesOut;
            var setback = send(next.get());
            sent += setback.isEmpty() ? 1 : 0;
            if (setback.filter(SendMail::endsTheRun).isPresent()) {
                break;
            }
        }
        return sent;
    }

    /** A line that broke may break for all: what is unknown can be one mail a minute, not all that wait. */
    private static boolean endsTheRun(Setback setback) {
        return setback.kind() == Setback.Kind.NO_SERVER || setback.kind() == Setback.Kind.UNKNOWN;
    }

    private Optional<Setback> send(Claimed mail) {
        if (mail.address() == null) {
            QuarkusTransaction.requiringNew().run(() -> outbox.failed(mail.id(), Why.NO_ADDRESS, ""));
            return Optional.of(Setback.of(Setback.Kind.REFUSED));
        }
        try {
            mailer.send(Mail.withText(mail.address(), mail.subject(), mail.body()))
                    .runSubscriptionOn(send -> vertx.getOrCreateContext().runOnContext(nothing -> send.run()))
                    .await()
                    .atMost(config.limit());
        } catch (RuntimeException failure) {
            var setback = Setbacks.of(failure);
            LOG.warnf("Mail %s did not get out: %s %s", mail.id(), setback.kind(), setback.code());
            QuarkusTransaction.requiringNew().run(() -> tell(mail, setback));
            return Optional.of(setback);
        }
        QuarkusTransaction.requiringNew().run(() -> outbox.sent(mail.id()));
        return Optional.empty();
    }

    private void tell(Claimed mail, Setback setback) {
        switch (setback.kind()) {
            case NO_SERVER -> outbox.release(mail.id(), config.pause());
            case LATER -> tryLater(mail, setback);
            case REFUSED -> outbox.failed(mail.id(), Why.REFUSED, setback.code());
            case UNKNOWN -> outbox.unknown(mail.id());
        }
    }

    private void tryLater(Claimed mail, Setback setback) {
        if (mail.tries() >= config.tries()) {
            outbox.failed(mail.id(), Why.TRIED_OFTEN, setback.code());
        } else {
            outbox.later(mail.id(), pause(mail.tries()));
        }
    }

    /** Doubled each time, up to the longest. */
    private Duration pause(int tries) {
        var doubled = config.pause().multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }
}

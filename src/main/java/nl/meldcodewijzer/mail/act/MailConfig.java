package nl.meldcodewijzer.mail.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and how mail is sent. The server itself is set with {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "meldcodewijzer.mail")
public interface MailConfig {

    /** Without this nothing is written or sent; reminders then stand on the own page only. */
    @WithDefault("false")
    boolean on();

    /** How long one mail may take to get out; after that it is not known whether it did. */
    @WithDefault("PT5M")
    Duration lease();

    /** How often sending is tried while the mail server does not answer. */
    @WithDefault("5")
    int tries();

    /** Until the next try; doubled each time. */
    @WithDefault("PT2M")
    Duration pause();
}

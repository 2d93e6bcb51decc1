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

    /** How long sending one mail may take; it must be shorter than the lease. */
    @WithDefault("PT90S")
    Duration limit();

    /** How often sending is tried while the mail server says not now. */
    @WithDefault("10")
    int tries();

    /** Until the next try; doubled each time, up to {@link #longestPause()}. */
    @WithDefault("PT2M")
    Duration pause();

    /** The most between two tries. */
    @WithDefault("PT4H")
    Duration longestPause();

    /** What waits for longer than this is not sent any more: it would tell old news. */
    @WithDefault("P7D")
    Duration oldest();

    /** How long the text of mail is kept that was sent or did not get out. */
    @WithDefault("P30D")
    Duration keep();
}

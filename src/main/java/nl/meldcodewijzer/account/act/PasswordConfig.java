package nl.meldcodewijzer.account.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a password hash costs, in memory and time. */
@ConfigMapping(prefix = "meldcodewijzer.passwords")
public interface PasswordConfig {

    /** KiB of memory for one hash. */
    @WithDefault("19456")
    int memory();

    @WithDefault("2")
    int iterations();

    /** How many hashes are made at once; more wait, so that a rush of sign-ins cannot take all memory. */
    @WithDefault("4")
    int atOnce();

    /** How long a sign-in waits for its turn before it is told to come back. */
    @WithDefault("10s")
    Duration patience();
}

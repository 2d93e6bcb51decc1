package nl.meldcodewijzer.account.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long somebody stays signed in. */
@ConfigMapping(prefix = "meldcodewijzer.session")
public interface SessionConfig {

    /** Signed out this long after signing in, whatever happens. */
    @WithDefault("12h")
    Duration lasts();

    /** Signed out after this long without a request; people share computers on a ward. */
    @WithDefault("1h")
    Duration idle();

    /** On a device that others use as well. */
    Shared shared();

    /** The same two, shorter. */
    interface Shared {

        /** Signed out this long after signing in on a shared device. */
        @WithDefault("4h")
        Duration lasts();

        /** Signed out after this long without a request on a shared device. */
        @WithDefault("15m")
        Duration idle();
    }
}

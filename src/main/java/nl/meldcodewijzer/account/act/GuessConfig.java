package nl.meldcodewijzer.account.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may guess before having to wait. */
@ConfigMapping(prefix = "meldcodewijzer.guesses")
public interface GuessConfig {

    /** Wrong guesses for one account within the window. */
    @WithDefault("10")
    int perAccount();

    /** Wrong guesses from one address within the window; a whole organisation can share an address. */
    @WithDefault("200")
    int perAddress();

    @WithDefault("15m")
    Duration window();
}

package nl.meldcodewijzer.demo.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether an empty database is filled with the made-up demo region. */
@ConfigMapping(prefix = "meldcodewijzer.demo")
interface DemoConfig {

    /** By default only with the database that the service started itself. */
    @WithDefault("${meldcodewijzer.embedded:false}")
    boolean enabled();

    /** The password of every demo account. */
    @WithDefault("meldcode-demo")
    String password();
}

package nl.meldcodewijzer.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Choices of the installation about its pages. */
@ConfigMapping(prefix = "meldcodewijzer.site")
public interface SiteConfig {

    /** Where the quick exit goes: a page that tells nothing about the one before. */
    @WithDefault("https://www.google.nl/")
    String quickExit();
}

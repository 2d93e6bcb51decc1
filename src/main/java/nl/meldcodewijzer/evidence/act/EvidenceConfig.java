package nl.meldcodewijzer.evidence.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long papers are kept. */
@ConfigMapping(prefix = "meldcodewijzer.evidence")
public interface EvidenceConfig {

    /** The file of a paper is kept for this long after the decision; what was decided is kept without it. */
    @WithDefault("P1Y")
    Period keepFiles();
}

package nl.meldcodewijzer.learning.act;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where authors work. */
@ConfigMapping(prefix = "meldcodewijzer.draft")
interface DraftConfig {

    /** The folder with drafts, of the same form as the content folder; left out: the content folder itself. */
    Optional<Path> folder();
}

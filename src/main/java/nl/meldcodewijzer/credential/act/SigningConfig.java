package nl.meldcodewijzer.credential.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** How the key that signs digital proofs is kept. */
@ConfigMapping(prefix = "meldcodewijzer.signing")
public interface SigningConfig {

    /** Encrypts the key in the database, the same on all nodes; without it the key stands there as it is. */
    Optional<@Size(min = 32) String> secret();

    /** Length of a new key; the default is recommended until well after the last certificate of today ended. */
    @WithDefault("3072")
    @Min(2048)
    int bits();
}

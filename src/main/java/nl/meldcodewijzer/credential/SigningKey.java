package nl.meldcodewijzer.credential;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of this service, without its secret half.
 *
 * @param sealed whether the secret half is stored encrypted
 * @param since when it was made
 * @param retired absent while it signs
 */
public record SigningKey(
        UUID id,
        RSAPublicKey publicKey,
        boolean sealed,
        Instant since,
        @Nullable Instant retired) {

    public boolean signs() {
        return retired == null;
    }
}

package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.credential.store.SigningKeys;
import nl.meldcodewijzer.credential.store.SigningKeys.Signing;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import org.jspecify.annotations.Nullable;

/** Makes the key that signs: the first one by itself, a new one when administration asks. Old keys stay public. */
@ApplicationScoped
public class ReplaceKey {

    private final SigningKeys keys;
    private final KeySeal seal;
    private final AuditTrail audit;
    private final SigningConfig config;

    ReplaceKey(SigningKeys keys, AuditTrail audit, SigningConfig config) {
        this.keys = keys;
        this.seal = new KeySeal(config.secret());
        this.audit = audit;
        this.config = config;
    }

    /** The key that signs; the first time it is made, and of several nodes all get the same. */
    Signing active() {
        return keys.active().orElseGet(() -> {
            make(null);
            return keys.active().orElseThrow(() -> new IllegalStateException("No signing key could be made"));
        });
    }

    /**
     * Puts a new key in the place of one. Asking twice for the same old key makes one new key.
     *
     * @param old the key that signs until now
     * @return whether it still did
     */
    public boolean replace(UUID old, PersonId by) {
        if (!keys.retire(old)) {
            return false;
        }
        audit.record(AuditEntry.of(by, "signing-key-retired", "signing-key", old));
        make(by);
        return true;
    }

    private void make(@Nullable PersonId by) {
        var id = Ids.next();
        var pair = pair();
        var secret = seal.seal(id, pair.getPrivate().getEncoded());
        if (keys.addActive(id, (RSAPublicKey) pair.getPublic(), secret.bytes(), secret.sealed())) {
            audit.record(AuditEntry.of(by, "signing-key-made", "signing-key", id));
        }
    }

    private KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(config.bits());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.meldcodewijzer.credential.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.credential.PublicKeys;
import nl.meldcodewijzer.credential.SigningKey;
import nl.meldcodewijzer.credential.store.SigningKeys.Signing;

/** Signs a tree of plain values with the key of today, as a compact token that every JOSE library reads (RS256). */
@ApplicationScoped
class SignToken {

    private final ReplaceKey replaceKey;
    private final KeySeal seal;
    private final BadgeAddresses addresses;

    SignToken(ReplaceKey replaceKey, SigningConfig config, BadgeAddresses addresses) {
        this.replaceKey = replaceKey;
        this.seal = new KeySeal(config.secret());
        this.addresses = addresses;
    }

    String sign(Map<String, Object> payload) {
        var signing = replaceKey.active();
        var signed = encoded(JsonText.of(header(signing.key()))) + "." + encoded(JsonText.of(payload));
        return signed + "." + encoded(signature(signing, signed));
    }

    /** The key stands in it as well, for checkers that are not on the net; trust comes from the key set only. */
    private Map<String, Object> header(SigningKey key) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("kid", addresses.key(key.id()));
        header.put("jwk", PublicKeys.tree(addresses.key(key.id()), key.publicKey()));
        return header;
    }

    private byte[] signature(Signing signing, String signed) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secret(signing));
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The signing key " + signing.key().id() + " does not sign", broken);
        }
    }

    private PrivateKey secret(Signing signing) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(seal.open(signing.secret())));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package nl.meldcodewijzer.credential;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Public keys as checkers read them (RFC 7517). */
public final class PublicKeys {

    private PublicKeys() {}

    /**
     * One key.
     *
     * @param id the address of the key, which is its name
     */
    public static Map<String, Object> tree(String id, RSAPublicKey key) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kty", "RSA");
        tree.put("use", "sig");
        tree.put("alg", "RS256");
        tree.put("kid", id);
        tree.put("n", number(key.getModulus()));
        tree.put("e", number(key.getPublicExponent()));
        return tree;
    }

    /** Big-endian without the byte for the sign. */
    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}

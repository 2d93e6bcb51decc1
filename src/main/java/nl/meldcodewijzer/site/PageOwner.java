package nl.meldcodewijzer.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells the script on a page whose page it is, without saying who: what the script keeps on a device belongs to this key.
 * The same on every node; it leads back to nobody, because the id that it is made from is random and on no page.
 */
final class PageOwner {

    private static final int BYTES = 12;

    private PageOwner() {}

    static String key(String person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("whose page\n".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(person.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

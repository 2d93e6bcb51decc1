package nl.meldcodewijzer.site;

import java.util.HexFormat;

/**
 * Tells the script on a page whose page it is, without saying who: what the script keeps on a device belongs to this key.
 * The same on every node; it leads back to nobody, because the id that it is made from is random and on no page.
 */
final class PageOwner {

    private static final int BYTES = 12;

    private PageOwner() {}

    static String key(String person) {
        return HexFormat.of().formatHex(Sha256.of("whose page\n" + person), 0, BYTES);
    }
}

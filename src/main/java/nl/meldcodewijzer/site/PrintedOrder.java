package nl.meldcodewijzer.site;

import java.text.Bidi;

/** Text in the order in which it is put down from left to right, for a printer that knows nothing of scripts. */
public final class PrintedOrder {

    private PrintedOrder() {}

    /**
     * Text in Latin, Greek or Cyrillic comes back as it is; of Arabic and Hebrew the parts that are read from right to left
     * are turned round, and Arabic letters are joined.
     */
    public static String of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var joined = ArabicForms.joined(text);
        var bidi = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var parts = new String[bidi.getRunCount()];
        var levels = new byte[parts.length];
        for (var i = 0; i < parts.length; i++) {
            var part = joined.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            parts[i] = levels[i] % 2 == 0 ? part : turned(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return String.join("", parts);
    }

    /** Marks stay behind the letter that they belong to. */
    private static String turned(String part) {
        var turned = new StringBuilder();
        var end = part.length();
        for (var at = part.length() - 1; at >= 0; at--) {
            if (Character.getType(part.charAt(at)) != Character.NON_SPACING_MARK || at == 0) {
                turned.append(part, at, end);
                end = at;
            }
        }
        return turned.toString();
    }
}

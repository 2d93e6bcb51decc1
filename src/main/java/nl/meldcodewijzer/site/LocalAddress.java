package nl.meldcodewijzer.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within this website, to go back to; anything that a browser could take elsewhere is not one. */
public final class LocalAddress {

    // one slash and then no second one, no backslash (browsers read it as a slash), only visible ASCII
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private LocalAddress() {}

    public static String orElse(@Nullable String typed, String fallback) {
        return typed != null && SHAPE.matcher(typed).matches() ? typed : fallback;
    }
}

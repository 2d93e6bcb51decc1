package nl.meldcodewijzer.organisation;

import java.util.regex.Pattern;

/** Text of a cell on its way in and out: without what does not show, and never a formula for who opens our export. */
public final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final String STARTS_FORMULA = "=+-@";

    private CellText() {}

    public static String cleaned(String text) {
        var seen = INVISIBLE.matcher(text).replaceAll("");
        var stripped = SPACES.matcher(seen).replaceAll(" ").strip();
        return isGuarded(stripped) ? stripped.substring(1) : stripped;
    }

    /** What a spreadsheet would run as a formula gets an apostrophe in front. */
    public static String guarded(String text) {
        return !text.isEmpty() && (STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 || isGuarded(text)) ? "'" + text : text;
    }

    private static boolean isGuarded(String text) {
        return text.length() > 1
                && text.charAt(0) == '\''
                && (STARTS_FORMULA.indexOf(text.charAt(1)) >= 0 || text.charAt(1) == '\'');
    }
}

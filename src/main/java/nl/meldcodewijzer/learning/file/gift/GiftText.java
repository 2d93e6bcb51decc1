package nl.meldcodewijzer.learning.file.gift;

import java.util.ArrayList;
import java.util.List;

/** Text with GIFT's escapes and format marks, as plain text. */
final class GiftText {

    private GiftText() {}

    /** Splits at a character that is not escaped. */
    static List<String> split(String text, char at) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == '\\') {
                index++;
            } else if (text.charAt(index) == at) {
                parts.add(text.substring(start, index));
                start = index + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The first place of a character that is not escaped; -1 when there is none. */
    static int find(String text, char wanted, int from) {
        for (int index = from; index < text.length(); index++) {
            if (text.charAt(index) == '\\') {
                index++;
            } else if (text.charAt(index) == wanted) {
                return index;
            }
        }
        return -1;
    }

    /** On one line, without tags and marks. */
    static String plain(String text) {
        return text.strip()
                .replaceFirst("^\\[(html|plain|markdown|moodle)]", "")
                .replaceAll("</?[a-zA-Z][^>]*>", " ")
                .replace("\\n", " ")
                .replaceAll("\\\\([~=#{}:\\\\])", "$1")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

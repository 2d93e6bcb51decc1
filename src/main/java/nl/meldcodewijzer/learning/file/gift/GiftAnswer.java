package nl.meldcodewijzer.learning.file.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One answer between the braces.
 *
 * @param mark {@code =} or {@code ~}
 * @param percent what it is worth; 100 for a plain {@code =}, 0 for a plain {@code ~}
 * @param weighted whether the writer gave the percent
 */
record GiftAnswer(char mark, int percent, boolean weighted, String text, String feedback) {

    private static final Pattern PERCENT = Pattern.compile("%(-?\\d{1,3})(?:\\.\\d+)?%(.*)", Pattern.DOTALL);

    static List<GiftAnswer> of(String braces) {
        var answers = new ArrayList<GiftAnswer>();
        int start = -1;
        for (int index = 0; index <= braces.length(); index++) {
            boolean end = index == braces.length();
            if (!end && braces.charAt(index) == '\\') {
                index++;
                continue;
            }
            if (end || braces.charAt(index) == '=' || braces.charAt(index) == '~') {
                if (start >= 0) {
                    answers.add(answer(braces.charAt(start), braces.substring(start + 1, index)));
                }
                start = index;
            }
        }
        return answers;
    }

    private static GiftAnswer answer(char mark, String text) {
        var percent = PERCENT.matcher(text.strip());
        boolean weighted = percent.matches();
        int worth = weighted ? Integer.parseInt(percent.group(1)) : mark == '=' ? 100 : 0;
        var parts = GiftText.split(weighted ? percent.group(2) : text, '#');
        return new GiftAnswer(
                mark,
                worth,
                weighted,
                GiftText.plain(parts.get(0)),
                parts.size() < 2 ? "" : GiftText.plain(parts.get(1)));
    }

    boolean isRight() {
        return percent > 0;
    }
}

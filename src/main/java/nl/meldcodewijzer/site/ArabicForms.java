package nl.meldcodewijzer.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Arabic letters as they join: what follows and precedes a letter decides its form. Unicode has a character for each form, and
 * a printer that puts down character by character needs those.
 */
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char LENGTHENING = '\u0640';

    /** The only pair that is always one sign; other pairs that Unicode knows are a matter of taste. */
    private static final int LAM_AND_ALEF = 0xFEF5;

    /** By letter, or by the pair of lam and alef: its forms, from the one that stands alone to the one that joins twice. */
    private static final Map<String, String> FORMS = forms();

    private ArabicForms() {}

    /** The same text with the form of each letter for its place in the word; other writing stays as it is. */
    static String joined(String text) {
        var given = Normalizer.normalize(text, Normalizer.Form.NFC);
        var written = new StringBuilder();
        var joins = false;
        for (var at = 0; at < given.length(); at++) {
            var letter = given.substring(at, at + 1);
            if (isMark(given.charAt(at))) {
                written.append(letter);
                continue;
            }
            if (at + 1 < given.length() && FORMS.containsKey(given.substring(at, at + 2))) {
                letter = given.substring(at, at + 2);
                at++;
            }
            var goesOn = joinsNext(letter) && joinsBack(given, at + 1);
            written.append(form(letter, joins, goesOn));
            joins = joinsNext(letter);
        }
        return written.toString();
    }

    private static String form(String letter, boolean joined, boolean goesOn) {
        var forms = FORMS.get(letter);
        if (forms == null) {
            return letter;
        }
        var wanted = joined ? (goesOn ? MEDIAL : FINAL) : (goesOn ? INITIAL : ISOLATED);
        return wanted < forms.length() ? forms.substring(wanted, wanted + 1) : forms.substring(ISOLATED, FINAL);
    }

    private static boolean joinsNext(String letter) {
        return letter.charAt(0) == LENGTHENING || FORMS.getOrDefault(letter, "").length() > INITIAL;
    }

    /** Whether the first letter from here on, past marks above and below, joins to the one before it. */
    private static boolean joinsBack(String text, int from) {
        return IntStream.range(from, text.length())
                .mapToObj(text::charAt)
                .filter(each -> !isMark(each))
                .findFirst()
                .map(each -> each == LENGTHENING
                        || FORMS.getOrDefault(each.toString(), "").length() > FINAL)
                .orElse(false);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Unicode gives the forms of a letter side by side in this order; the second block first, as the other adds to it. */
    private static Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        IntStream.concat(IntStream.rangeClosed(0xFE80, 0xFEFC), IntStream.rangeClosed(0xFB50, 0xFBFF))
                .filter(Character::isDefined)
                .forEach(each -> {
                    var form = Character.toString(each);
                    var letter = Normalizer.normalize(form, Normalizer.Form.NFKC);
                    if (!letter.equals(form) && (letter.length() == 1 || each >= LAM_AND_ALEF)) {
                        forms.merge(letter, form, String::concat);
                    }
                });
        return Map.copyOf(forms);
    }
}

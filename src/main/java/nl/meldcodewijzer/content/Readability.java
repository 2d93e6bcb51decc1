package nl.meldcodewijzer.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a Dutch text is to read, by the formula of Flesch as W.H. Douma fitted it to Dutch in 1960: 206.84 − 0.93 ×
 * words per sentence − 77 × syllables per word. 100 is very easy, 60 to 70 is what newspapers write.
 *
 * <p>Syllables are counted as groups of vowels, which is what the formula was fitted with in practice; a single odd word
 * does not matter in a text of a hundred words.
 */
public record Readability(int words, int sentences, int syllables) {

    /** From here on a text counts as level B1 for us; see content/README.md for why. */
    public static final int B1 = 65;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=[\\s\"'”’]|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final Pattern SYLLABLE = Pattern.compile(
            "aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyáéíóúàèâêîôû]|[äëïöü]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * @param text plain, each sentence with its end
     */
    public static Readability of(String text) {
        int sentences = 0;
        for (var each : SENTENCE_END.split(text)) {
            sentences += WORD.matcher(each).find() ? 1 : 0;
        }
        int words = 0;
        int syllables = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += Math.max(1, count(SYLLABLE.matcher(word.group())));
        }
        return new Readability(words, sentences, syllables);
    }

    /** Rounded to a whole number; 100 for a text without words. */
    public int score() {
        return words == 0 ? 100 : (int) Math.round(206.84 - 0.93 * words / sentences - 77.0 * syllables / words);
    }

    /** Rounded to a whole number; 0 for a text without words. */
    public int wordsPerSentence() {
        return sentences == 0 ? 0 : Math.round((float) words / sentences);
    }

    private static int count(Matcher matcher) {
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}

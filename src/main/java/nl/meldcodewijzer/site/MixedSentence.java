package nl.meldcodewijzer.site;

/**
 * A sentence in the language of the page around words that are Dutch in any language, such as the title of a lesson:
 * whoever has the page read aloud hears those as Dutch.
 *
 * @param dutch empty when no word of it is Dutch on its own account
 */
public record MixedSentence(String before, String dutch, String after) {

    /** The sentence, with the first place of these words in it found. */
    public static MixedSentence of(String sentence, String dutch) {
        int start = dutch.isEmpty() ? -1 : sentence.indexOf(dutch);
        return start < 0
                ? plain(sentence)
                : new MixedSentence(sentence.substring(0, start), dutch, sentence.substring(start + dutch.length()));
    }

    public static MixedSentence plain(String sentence) {
        return new MixedSentence(sentence, "", "");
    }

    /** The whole of it, as text. */
    @Override
    public String toString() {
        return before + dutch + after;
    }
}

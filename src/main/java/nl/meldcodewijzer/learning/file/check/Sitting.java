package nl.meldcodewijzer.learning.file.check;

import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Readability;
import nl.meldcodewijzer.content.file.PlainText;

/** A lesson fits between two clients, and says honestly how long it takes. */
public final class Sitting {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    /** So many words are read and thought about in a minute. */
    private static final int LEAST_WORDS = 60;

    private static final int MOST_WORDS = 130;

    private Sitting() {}

    public static void check(Document document, Problems problems) {
        var reader = document.reader(problems);
        int minutes = reader.whole("minutes", 1, 120);
        if (minutes < SHORTEST || minutes > LONGEST) {
            reader.shortcoming(
                    "minutes",
                    "the lesson takes " + minutes + " minutes",
                    "Make it " + SHORTEST + " to " + LONGEST + " minutes: split it, or join two");
            return;
        }
        int words = Readability.of(PlainText.of(document.body()).text()).words();
        if (words < LEAST_WORDS * minutes || words > MOST_WORDS * minutes) {
            reader.shortcoming(
                    "minutes",
                    words + " words do not go with " + minutes + " minutes",
                    "Count on " + LEAST_WORDS + " to " + MOST_WORDS + " words a minute");
        }
    }
}

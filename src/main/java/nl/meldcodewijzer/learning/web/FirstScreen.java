package nl.meldcodewijzer.learning.web;

import java.util.List;
import nl.meldcodewijzer.learning.Card;
import nl.meldcodewijzer.learning.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a hurry sees first: danger or not, and then one sentence for where they stand.
 *
 * @param emergency absent when the content folder has no such card
 */
record FirstScreen(@Nullable Card emergency, List<Standing> standings, List<Framework> frameworks) {

    private static final String GENERAL = "/meldcode/" + Framework.GENERAL;
    private static final String CARD = GENERAL + "/kaarten#kaart-stap-";
    private static final String SAFE_HOME = "tel:08002000";

    FirstScreen {
        standings = List.copyOf(standings);
        frameworks = List.copyOf(frameworks);
    }

    /**
     * An answer to "where do you stand?".
     *
     * @param next what to do now, one sentence
     * @param address where that is explained, or what a telephone dials
     */
    record Standing(String answer, String next, String address, String link) {}

    static List<Standing> standings(StandingMessages words, String call) {
        return List.of(
                new Standing(words.signal(), words.signalNext(), CARD + 1, words.card(1)),
                new Standing(words.written(), words.writtenNext(), CARD + 2, words.card(2)),
                new Standing(words.consulted(), words.consultedNext(), CARD + 3, words.card(3)),
                new Standing(words.talked(), words.talkedNext(), GENERAL + "/wegen", words.weigh()),
                new Standing(words.weighed(), words.weighedNext(), CARD + 5, words.card(5)),
                new Standing(words.told(), words.toldNext(), SAFE_HOME, call),
                new Standing(words.doubt(), words.doubtNext(), SAFE_HOME, call),
                new Standing(words.myself(), words.myselfNext(), SAFE_HOME, call));
    }
}

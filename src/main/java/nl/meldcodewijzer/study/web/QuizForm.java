package nl.meldcodewijzer.study.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;

/** What a browser sent from the quiz page: per question the choice and the sequence the page had seen. */
record QuizForm(MultivaluedMap<String, String> fields) {

    static final String CHOICE = "antwoord-";
    static final String SEEN = "gezien-";
    private static final int MOST = 50;

    enum Wish {
        SAVE,
        SUBMIT,
        SUBMIT_ANYWAY
    }

    Wish wish() {
        var wish = fields.getFirst("doe");
        if ("inleveren".equals(wish)) {
            return Wish.SUBMIT;
        }
        return "toch-inleveren".equals(wish) ? Wish.SUBMIT_ANYWAY : Wish.SAVE;
    }

    /** Empty when nothing was chosen. */
    List<String> chosen(String question) {
        var values = fields.get(CHOICE + question);
        return values == null
                ? List.of()
                : SavedAnswer.sorted(values.stream().limit(MOST).toList());
    }

    /** Whether it says something about this question; no choice where one is needed says nothing. */
    boolean asks(Paper.Item item) {
        return fields.containsKey(SEEN + item.id()) && (!chosen(item.id()).isEmpty() || item.accepts(Set.of()));
    }

    /** The sequence of the answer that the page showed; 0 when it showed none. */
    int seen(String question) {
        var seen = fields.getFirst(SEEN + question);
        return seen != null && seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : 0;
    }
}

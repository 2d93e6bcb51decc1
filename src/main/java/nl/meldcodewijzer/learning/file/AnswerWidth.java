package nl.meldcodewijzer.learning.file;

import java.util.Collection;
import java.util.function.Function;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.MatchQuestion;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Question.Option;

/** How much room the longest answer to a question takes where answers are kept, in characters. */
final class AnswerWidth {

    static final int MOST = 1_000;

    /** Quotes and a comma around each name. */
    private static final int AROUND = 3;

    private AnswerWidth() {}

    static int of(Question question) {
        if (question instanceof CaseQuestion walk) {
            return walk.dilemma().situations().stream()
                    .mapToInt(each -> longest(each.choices(), Dilemma.Choice::id))
                    .sum();
        }
        if (question instanceof MatchQuestion match) {
            return match.left().stream()
                    .mapToInt(each -> each.id().length() + AROUND + longest(match.options(), Option::id))
                    .sum();
        }
        return question.options().stream()
                .mapToInt(each -> each.id().length() + AROUND)
                .sum();
    }

    private static <T> int longest(Collection<T> several, Function<T, String> id) {
        return several.stream()
                .mapToInt(each -> id.apply(each).length() + AROUND)
                .max()
                .orElse(0);
    }
}

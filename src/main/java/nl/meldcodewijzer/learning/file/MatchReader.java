package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.MatchQuestion;
import nl.meldcodewijzer.learning.MatchQuestion.Left;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Question.Option;

/** Reads a question about what belongs to what. */
final class MatchReader {

    private MatchReader() {}

    static Question read(FieldReader reader, Asked asked) {
        var options = PlainOptions.read(reader, 2, 6);
        var ids = options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
        return new MatchQuestion(asked, left(reader, ids), options, PlainOptions.feedback(reader));
    }

    private static List<Left> left(FieldReader reader, Set<String> options) {
        var left = new ArrayList<Left>();
        var ids = new HashSet<String>();
        for (var each : reader.list("pairs")) {
            var pair = new Left(
                    each.slug("id"),
                    each.text("text"),
                    each.reference("option", options, "'options' of this question"));
            Sources.unique(each, "id", pair.id(), ids);
            left.add(pair);
            each.end();
        }
        if (left.size() < 2 || left.size() > 6) {
            reader.problem("pairs", "there are " + left.size() + " pairs", "Write 2 to 6");
        }
        return left;
    }
}

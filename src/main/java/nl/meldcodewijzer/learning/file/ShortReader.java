package nl.meldcodewijzer.learning.file;

import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.ShortQuestion;

/** Reads a question for a few words. */
final class ShortReader {

    private ShortReader() {}

    static Question read(FieldReader reader, Asked asked) {
        var accepted = reader.texts("accepted").stream().map(Data.Text::text).toList();
        reader.atLeastOne("accepted", accepted);
        accepted.stream()
                .filter(ShortQuestion::saysNothing)
                .forEach(each -> reader.problem(
                        "accepted",
                        "'" + each + "' has no letter and no digit",
                        "Ask for something that can be typed"));
        var example = reader.text("example", ShortQuestion.LONGEST);
        var question = new ShortQuestion(asked, accepted, example, PlainOptions.feedback(reader));
        if (!example.isEmpty() && !question.isRight(question.solution())) {
            reader.problem("example", "'" + example + "' is not accepted", "Add it to 'accepted'");
        }
        return question;
    }
}

package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.ChoiceQuestion.AnyOf;
import nl.meldcodewijzer.learning.ChoiceQuestion.OneOf;
import nl.meldcodewijzer.learning.ChoiceQuestion.TrueFalse;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Question.Option;

/** Reads questions that are answered by choosing. */
final class ChoiceReader {

    private ChoiceReader() {}

    /** What stands in for a question that could not be read. */
    static Question none(Asked asked) {
        return new OneOf(asked, List.of());
    }

    static Question oneOf(FieldReader reader, Asked asked) {
        return checked(reader, new OneOf(asked, options(reader)));
    }

    static Question anyOf(FieldReader reader, Asked asked) {
        return checked(reader, new AnyOf(asked, options(reader)));
    }

    static Question trueFalse(FieldReader reader, Asked asked) {
        var answer = reader.one("answer", Map.of("true", true, "false", false), true);
        var feedback = reader.part("feedback");
        if (feedback == null) {
            reader.missing("feedback");
            return new TrueFalse(asked, answer, new TrueFalse.Saying("", ""));
        }
        var saying = new TrueFalse.Saying(feedback.text("true"), feedback.text("false"));
        feedback.end();
        return new TrueFalse(asked, answer, saying);
    }

    private static Question checked(FieldReader reader, ChoiceQuestion question) {
        if (!question.options().isEmpty()) {
            checkRight(reader, question);
        }
        return question;
    }

    private static void checkRight(FieldReader reader, ChoiceQuestion question) {
        int right = question.right().size();
        if (right == 0) {
            reader.problem(
                    "options",
                    "question '" + question.id() + "' has no correct option",
                    "Mark one with 'correct: true'");
        } else if (right > 1 && question instanceof OneOf) {
            reader.problem(
                    "options",
                    "question '" + question.id() + "' is one-of and has " + right + " correct options",
                    "Leave 'correct: true' at one option, or make the kind any-of");
        }
    }

    private static List<Option> options(FieldReader reader) {
        var options = new ArrayList<Option>();
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var each : reader.list("options")) {
            var option = new Option(each.slug("id"), each.text("text"), each.flag("correct"), each.text("feedback"));
            Sources.unique(each, "id", option.id(), ids);
            Sources.unique(each, "text", option.text(), texts);
            options.add(option);
            each.end();
        }
        if (options.size() < 3 || options.size() > 6) {
            reader.problem("options", "there are " + options.size() + " options", "Write 3 to 6");
        }
        return options;
    }
}

package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.learning.Question.Feedback;
import nl.meldcodewijzer.learning.Question.Option;

/** Reads what the kinds share whose answer is right as a whole: options without a judgement, and two feedbacks. */
final class PlainOptions {

    private PlainOptions() {}

    static List<Option> read(FieldReader reader, int least, int most) {
        var options = new ArrayList<Option>();
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var each : reader.list("options")) {
            var option = new Option(each.slug("id"), each.text("text"), false, "");
            Sources.unique(each, "id", option.id(), ids);
            Sources.unique(each, "text", option.text(), texts);
            options.add(option);
            each.end();
        }
        if (options.size() < least || options.size() > most) {
            reader.problem("options", "there are " + options.size() + " options", "Write " + least + " to " + most);
        }
        return options;
    }

    static Feedback feedback(FieldReader reader) {
        var feedback = reader.part("feedback");
        if (feedback == null) {
            reader.missing("feedback");
            return new Feedback("", "");
        }
        var read = new Feedback(feedback.text("right"), feedback.text("wrong"));
        feedback.end();
        return read;
    }
}

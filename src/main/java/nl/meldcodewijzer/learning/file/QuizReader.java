package nl.meldcodewijzer.learning.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.Question;
import org.jspecify.annotations.Nullable;

/** Reads quiz.yaml. */
final class QuizReader {

    /** Makes a question of one kind, and knows what is wrong with its options. */
    private interface Kind {
        Question question(
                String id,
                String topic,
                String text,
                List<Question.Option> options,
                String source,
                @Nullable LocalDate withdrawnOn);
    }

    private static final Map<String, Kind> KINDS = Map.of("one-of", Question.OneOf::new, "any-of", Question.AnyOf::new);

    private final Document document;
    private final Set<String> sourceIds;
    private final Problems problems;

    QuizReader(Document document, Set<String> sourceIds, Problems problems) {
        this.document = document;
        this.sourceIds = Set.copyOf(sourceIds);
        this.problems = problems;
    }

    List<Question> read() {
        var reader = document.reader(problems);
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var each : reader.list("questions")) {
            var question = question(each);
            Sources.unique(each, "id", question.id(), ids);
            questions.add(question);
        }
        if (!document.fields().fields().isEmpty()) {
            reader.atLeastOne("questions", questions);
        }
        reader.end();
        return questions;
    }

    private Question question(FieldReader reader) {
        var id = reader.slug("id");
        var kind = reader.one("kind", KINDS, Question.OneOf::new);
        var options = options(reader);
        var question = kind.question(
                id,
                reader.text("topic"),
                reader.text("text"),
                options,
                reader.reference("source", sourceIds, "'sources' in module.yaml"),
                withdrawn(reader));
        if (!options.isEmpty()) {
            checkRight(reader, question);
        }
        reader.end();
        return question;
    }

    private static void checkRight(FieldReader reader, Question question) {
        int right = question.right().size();
        if (right == 0) {
            reader.problem(
                    "options",
                    "question '" + question.id() + "' has no correct option",
                    "Mark one with 'correct: true'");
        } else if (right > 1 && question instanceof Question.OneOf) {
            reader.problem(
                    "options",
                    "question '" + question.id() + "' is one-of and has " + right + " correct options",
                    "Leave 'correct: true' at one option, or make the kind any-of");
        }
    }

    private static List<Question.Option> options(FieldReader reader) {
        var options = new ArrayList<Question.Option>();
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var each : reader.list("options")) {
            var option = new Question.Option(
                    each.slug("id"), each.text("text"), each.flag("correct"), each.text("feedback"));
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

    private static @Nullable LocalDate withdrawn(FieldReader reader) {
        var withdrawn = reader.part("withdrawn");
        if (withdrawn == null) {
            return null;
        }
        var on = withdrawn.date("on");
        withdrawn.text("why");
        withdrawn.end();
        return on;
    }
}

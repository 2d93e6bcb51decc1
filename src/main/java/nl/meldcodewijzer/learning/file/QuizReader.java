package nl.meldcodewijzer.learning.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Question;
import org.jspecify.annotations.Nullable;

/** Reads quiz.yaml. */
final class QuizReader {

    /** Reads the rest of a question of one kind, and knows what is wrong with it. */
    private interface Kind {
        Question read(FieldReader reader, Asked asked);
    }

    private final Document document;
    private final Set<String> sourceIds;
    private final Map<String, Dilemma> dilemmas;
    private final Problems problems;
    private final Map<String, Kind> kinds = Map.of(
            "one-of", ChoiceReader::oneOf,
            "any-of", ChoiceReader::anyOf,
            "true-false", ChoiceReader::trueFalse,
            "order", OrderReader::read,
            "match", MatchReader::read,
            "short", ShortReader::read,
            "case", this::readCase);

    QuizReader(Document document, Set<String> sourceIds, Collection<Dilemma> dilemmas, Problems problems) {
        this.document = document;
        this.sourceIds = Set.copyOf(sourceIds);
        this.dilemmas = dilemmas.stream().collect(Collectors.toMap(Dilemma::slug, Function.identity(), (a, b) -> a));
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
            if (AnswerWidth.of(question) > AnswerWidth.MOST) {
                each.problem(
                        "id",
                        "an answer to this question does not fit where answers are kept",
                        "Use shorter ids, or ask less at once");
            }
        }
        if (!document.fields().fields().isEmpty()) {
            reader.atLeastOne("questions", questions);
        }
        reader.end();
        return questions;
    }

    private Question question(FieldReader reader) {
        var id = reader.slug("id");
        var kind = reader.one("kind", kinds, ChoiceReader::oneOf);
        var asked = new Asked(
                id,
                reader.text("topic"),
                reader.text("text"),
                reader.reference("source", sourceIds, "'sources' in module.yaml"),
                withdrawn(reader));
        var question = kind.read(reader, asked);
        reader.end();
        return question;
    }

    private Question readCase(FieldReader reader, Asked asked) {
        var dilemma = dilemmas.get(reader.reference("dilemma", dilemmas.keySet(), "the dilemma files of this module"));
        return dilemma == null ? ChoiceReader.none(asked) : new CaseQuestion(asked, dilemma);
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

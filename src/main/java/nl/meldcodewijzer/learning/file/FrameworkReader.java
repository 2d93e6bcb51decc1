package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.FrameworkSlug;

/** Reads {@code frameworks/<slug>.yaml}. */
final class FrameworkReader {

    private static final Map<String, String> NORMS =
            Map.of("acute", "acute", "structural", "structural", "disclosure", "disclosure");

    private FrameworkReader() {}

    static Framework read(String slug, Document document, Problems problems) {
        var reader = document.reader(problems);
        var framework = new Framework(
                new FrameworkSlug(slug),
                reader.text("name"),
                reader.text("publisher"),
                reader.text("version"),
                reader.link("link"),
                reader.date("checkedOn"),
                reader.textOrEmpty("differs"),
                steps(reader),
                questions(reader),
                norms(reader),
                Sources.read(reader));
        reader.end();
        return framework;
    }

    private static List<Framework.Step> steps(FieldReader reader) {
        var steps = new ArrayList<Framework.Step>();
        for (var each : reader.list("steps")) {
            steps.add(new Framework.Step(each.whole("step", 1, 5), each.text("title"), each.text("text")));
            each.end();
        }
        five(reader, "steps", steps.stream().map(Framework.Step::number).toList());
        return steps;
    }

    private static List<Framework.WeighingQuestion> questions(FieldReader reader) {
        var questions = new ArrayList<Framework.WeighingQuestion>();
        for (var each : reader.list("questions")) {
            var answers = new ArrayList<Framework.WeighingQuestion.Answer>();
            for (var answer : each.list("answers")) {
                answers.add(new Framework.WeighingQuestion.Answer(
                        answer.text("answer"), answer.text("then"), answer.flag("report"), answer.flag("done")));
                answer.end();
            }
            if (answers.size() < 2) {
                each.problem("answers", "there are " + answers.size() + " answers", "Write two or more");
            }
            questions.add(new Framework.WeighingQuestion(each.whole("number", 1, 5), each.text("text"), answers));
            each.end();
        }
        five(
                reader,
                "questions",
                questions.stream().map(Framework.WeighingQuestion::number).toList());
        return questions;
    }

    private static void five(FieldReader reader, String name, List<Integer> numbers) {
        if (!numbers.equals(List.of(1, 2, 3, 4, 5))) {
            reader.problem(name, "'" + name + "' are numbered " + numbers, "Write all five, from 1 to 5");
        }
    }

    private static List<Framework.Norm> norms(FieldReader reader) {
        var norms = new ArrayList<Framework.Norm>();
        for (var each : reader.list("norms")) {
            norms.add(new Framework.Norm(
                    each.one("kind", NORMS, "acute"),
                    each.text("title"),
                    each.text("text"),
                    each.has("countsAs") ? each.one("countsAs", NORMS, "acute") : null));
            each.end();
        }
        reader.atLeastOne("norms", norms);
        return norms;
    }
}

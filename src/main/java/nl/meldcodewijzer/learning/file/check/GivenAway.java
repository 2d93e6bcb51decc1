package nl.meldcodewijzer.learning.file.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Question.Option;

/** A right answer is not known by its length or its place. */
public final class GivenAway {

    /** A right option may be this much longer than the longest wrong one, in percent. */
    private static final int LONGEST = 130;

    /** A right option is at least this long, in percent of the shortest wrong one. */
    private static final int SHORTEST = 60;

    /** In a pool, a pattern holds for at most this share of the questions, in percent. */
    private static final int SHARE = 45;

    /** A pool of fewer questions shows no pattern. */
    private static final int POOL = 8;

    private final Document document;
    private final Problems problems;
    private final Map<String, Integer> patterns = new HashMap<>();
    private int counted;

    private GivenAway(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * @param questions those of the file, in its order
     */
    public static void check(Document document, List<Question> questions, Problems problems) {
        new GivenAway(document, problems).check(questions);
    }

    private void check(List<Question> questions) {
        var readers = document.reader(problems).list("questions");
        for (int index = 0; index < questions.size(); index++) {
            if (questions.get(index).withdrawnOn() == null
                    && questions.get(index) instanceof ChoiceQuestion question
                    && !(question instanceof ChoiceQuestion.TrueFalse)) {
                check(question, readers.get(index));
            }
        }
        if (counted >= POOL) {
            patterns.forEach(this::pattern);
        }
    }

    private void check(ChoiceQuestion question, FieldReader reader) {
        var right = question.options().stream().filter(Option::correct).toList();
        if (right.size() == question.options().size()) {
            reader.shortcoming("options", "every option is right", "Add a mistake that people really make");
        }
        if (right.size() == 1 && question instanceof ChoiceQuestion.OneOf) {
            check(question.options(), right.get(0), reader.list("options"));
        }
    }

    private void check(List<Option> options, Option right, List<FieldReader> readers) {
        int place = options.indexOf(right);
        int length = length(right);
        var wrong = options.stream()
                .filter(each -> !each.correct())
                .mapToInt(GivenAway::length)
                .summaryStatistics();
        if (length * 100 > wrong.getMax() * LONGEST) {
            readers.get(place)
                    .shortcoming(
                            "text",
                            "the right option is by far the longest, " + length + " against " + wrong.getMax(),
                            "Make it shorter or a wrong one longer");
        }
        if (length * 100 < wrong.getMin() * SHORTEST) {
            readers.get(place)
                    .shortcoming(
                            "text",
                            "the right option is by far the shortest, " + length + " against " + wrong.getMin(),
                            "Make it longer or a wrong one shorter");
        }
        counted++;
        patterns.merge("in place " + (place + 1), 1, Integer::sum);
        if (length > wrong.getMax()) {
            patterns.merge("the longest", 1, Integer::sum);
        }
        if (length < wrong.getMin()) {
            patterns.merge("the shortest", 1, Integer::sum);
        }
    }

    private void pattern(String pattern, int count) {
        if (count * 100 > counted * SHARE) {
            problems.addShortcoming(
                    document.file(),
                    document.fields().line(),
                    "the right option is " + pattern + " in " + count + " of " + counted + " questions",
                    "Vary it: at most " + SHARE + " percent");
        }
    }

    private static int length(Option option) {
        return option.text().length();
    }
}

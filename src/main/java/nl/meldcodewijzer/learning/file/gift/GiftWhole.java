package nl.meldcodewijzer.learning.file.gift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meldcodewijzer.content.Data;
import org.jspecify.annotations.Nullable;

/** The kinds of GIFT question that are right or wrong as a whole, as the fields of a question in quiz.yaml. */
final class GiftWhole {

    private static final Pattern TRUE_FALSE =
            Pattern.compile("(T|F|TRUE|FALSE|true|false)\\s*(?:#([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    private GiftWhole() {}

    /** What stands before the text of a question, and after its source. */
    record Fields(String kind, String rest) {}

    /** Empty for another kind of question. */
    static Optional<Fields> fields(String braces) {
        var trueFalse = TRUE_FALSE.matcher(braces);
        if (trueFalse.matches()) {
            return Optional.of(trueFalse(
                    trueFalse.group(1).toUpperCase(Locale.ROOT).startsWith("T"),
                    plain(trueFalse.group(2)),
                    plain(trueFalse.group(3))));
        }
        if (GiftText.find(braces, '~', 0) >= 0 || !braces.startsWith("=")) {
            return Optional.empty();
        }
        var answers = GiftAnswer.of(braces);
        if (answers.stream().allMatch(each -> each.text().contains("->"))) {
            return Optional.of(match(answers));
        }
        // a form that is worth nothing is no right answer
        var right = answers.stream().filter(GiftAnswer::isRight).toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(shortAnswer(right));
    }

    /** GIFT tells first what a wrong answer reads, then what a right one does. */
    private static Fields trueFalse(boolean answer, String wrong, String right) {
        return new Fields(
                "true-false",
                "    answer: " + answer + "\n"
                        + feedback("true", answer ? right : wrong, "false", answer ? wrong : right));
    }

    private static Fields match(List<GiftAnswer> answers) {
        var options = new LinkedHashMap<String, String>();
        var pairs = new ArrayList<String>();
        for (var each : answers) {
            var sides = each.text().split("->", 2);
            var option = options.computeIfAbsent(sides[1].strip(), text -> letter(options.size()));
            if (!sides[0].isBlank()) {
                pairs.add("      - id: " + letter(pairs.size()) + "\n        text: " + quoted(sides[0].strip())
                        + "\n        option: " + option + "\n");
            }
        }
        var yaml = new StringBuilder("    options:\n");
        options.forEach((text, id) -> yaml.append("      - id: " + id + "\n        text: " + quoted(text) + "\n"));
        return new Fields(
                "match",
                yaml.append("    pairs:\n").append(String.join("", pairs)).toString());
    }

    private static Fields shortAnswer(List<GiftAnswer> answers) {
        var accepted = answers.stream().map(each -> quoted(each.text())).toList();
        return new Fields(
                "short",
                "    accepted: [" + String.join(", ", accepted) + "]\n    example: " + accepted.get(0) + "\n"
                        + feedback("right", answers.get(0).feedback(), "wrong", ""));
    }

    private static String feedback(String first, String one, String second, String other) {
        var yaml = new StringBuilder();
        if (!one.isEmpty()) {
            yaml.append("      " + first + ": " + quoted(one) + "\n");
        }
        if (!other.isEmpty()) {
            yaml.append("      " + second + ": " + quoted(other) + "\n");
        }
        return yaml.isEmpty() ? "" : "    feedback:\n" + yaml;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : GiftText.plain(text);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private static String quoted(String text) {
        return new Data.Text(text, 1).canonical();
    }
}

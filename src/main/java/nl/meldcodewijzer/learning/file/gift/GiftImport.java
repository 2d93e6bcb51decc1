package nl.meldcodewijzer.learning.file.gift;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Problems;

/**
 * Turns a GIFT file into the text of a quiz.yaml, for an author to finish: GIFT knows no sources, and often no feedback.
 * A question that this quiz cannot hold is told with its line and left out; so is feedback on a question as a whole. What a
 * weight says beyond right or wrong is dropped: here an answer is right or it is not.
 */
public final class GiftImport {

    /** Why a question cannot be taken over. */
    private record Reason(String what, String hint) {}

    /** What stands before the braces. */
    private record Head(String name, String text) {

        static Head of(String before) {
            var text = before.strip();
            int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
            return end < 0 ? new Head("", text) : new Head(text.substring(2, end), text.substring(end + 2));
        }
    }

    private final String file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private String topic = "algemeen";

    /**
     * @param file the name that problems give
     */
    public GiftImport(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text of a quiz.yaml; empty when no question could be taken over. */
    public String quiz(String gift) {
        var questions = new ArrayList<String>();
        var text = gift.startsWith("\uFEFF") ? gift.substring(1) : gift;
        for (var block : GiftBlock.of(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            if (block.text().startsWith(GiftBlock.CATEGORY)) {
                var path = block.text().substring(GiftBlock.CATEGORY.length());
                topic = slug(path.substring(path.lastIndexOf('/') + 1), "algemeen");
            } else {
                question(block).ifPresent(questions::add);
            }
        }
        return questions.isEmpty() ? "" : "questions:\n" + String.join("\n", questions);
    }

    private Optional<String> question(GiftBlock block) {
        int open = GiftText.find(block.text(), '{', 0);
        int close = GiftText.find(block.text(), '}', Math.max(0, open));
        if (open < 0) {
            return refused(block, 0, "a text without answers is no question", "Make it part of a lesson");
        }
        if (close < 0) {
            return refused(block, open, "the brace is not closed", "Add } after the last answer");
        }
        if (!block.text().substring(close + 1).isBlank()) {
            return refused(block, close, "a gap within a sentence", "Ask the question first, then give the options");
        }
        var head = Head.of(block.text().substring(0, open));
        var braces = block.text().substring(open + 1, close).strip();
        var reason = unsupported(braces);
        if (reason.isPresent()) {
            return refused(block, open, reason.get().what(), reason.get().hint());
        }
        var answers = withoutGeneralFeedback(block, open, braces).strip();
        var whole = GiftWhole.fields(answers);
        return whole.isPresent()
                ? Optional.of(
                        head(block, head, whole.get().kind()) + whole.get().rest())
                : options(block, open, head, GiftAnswer.of(answers));
    }

    private String withoutGeneralFeedback(GiftBlock block, int open, String braces) {
        int general = braces.indexOf("####");
        if (general < 0) {
            return braces;
        }
        problems.add(
                file,
                block.lineAt(open),
                "feedback on the question as a whole is left out",
                "Say it in the feedback of each option");
        return braces.substring(0, general);
    }

    private static Optional<Reason> unsupported(String braces) {
        if (braces.isEmpty()) {
            return Optional.of(new Reason("an open question", "Give options to choose from"));
        }
        if (braces.startsWith("#")) {
            return Optional.of(new Reason("a question for a number", "Give options to choose from"));
        }
        return Optional.empty();
    }

    private Optional<String> options(GiftBlock block, int open, Head head, List<GiftAnswer> answers) {
        long full = answers.stream().filter(each -> each.mark() == '=').count();
        boolean several = answers.stream().anyMatch(each -> each.weighted() && each.isRight());
        if (full > 1 || full == 1 && several) {
            return refused(
                    block, open, "several options that are right by themselves", "Give each right option ~%50% or so");
        }
        if (answers.stream().noneMatch(GiftAnswer::isRight)) {
            return refused(block, open, "no option is right", "Mark one with =");
        }
        if (answers.size() < 3 || answers.size() > 6) {
            return refused(block, open, "there are " + answers.size() + " options", "Give 3 to 6");
        }
        return Optional.of(head(block, head, several ? "any-of" : "one-of") + options(answers));
    }

    /** What every question begins with. */
    private String head(GiftBlock block, Head head, String kind) {
        return "  - id: " + id(head.name(), block.line()) + "\n    topic: " + topic + "\n    kind: " + kind + "\n"
                + "    text: " + quoted(GiftText.plain(head.text())) + "\n    source: invullen\n";
    }

    private static String options(List<GiftAnswer> answers) {
        var yaml = new StringBuilder("    options:\n");
        char option = 'a';
        for (var each : answers) {
            yaml.append("      - id: " + option++ + "\n        text: " + quoted(each.text()) + "\n");
            if (each.isRight()) {
                yaml.append("        correct: true\n");
            }
            if (!each.feedback().isEmpty()) {
                yaml.append("        feedback: " + quoted(each.feedback()) + "\n");
            }
        }
        return yaml.toString();
    }

    private String id(String name, int line) {
        var wanted = slug(name, "vraag-" + line);
        var id = wanted;
        for (int number = 2; !ids.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static String slug(String text, String otherwise) {
        var ascii = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty()
                ? otherwise
                : slug.substring(0, Math.min(50, slug.length())).replaceAll("-$", "");
    }

    private static String quoted(String text) {
        return new Data.Text(text, 1).canonical();
    }

    private Optional<String> refused(GiftBlock block, int at, String what, String hint) {
        problems.add(file, block.lineAt(at), what, hint);
        return Optional.empty();
    }
}

package nl.meldcodewijzer.content;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fields as texts: what is there, on which line, and which of them nobody asked for. */
abstract class FieldTexts {

    final String file;
    final Data.Fields fields;
    final Problems problems;
    final Set<String> asked = new HashSet<>();

    FieldTexts(String file, Data.Fields fields, Problems problems) {
        this.file = file;
        this.fields = fields;
        this.problems = problems;
    }

    public int line() {
        return fields.line();
    }

    public int line(String name) {
        var value = fields.get(name);
        return value == null ? fields.line() : value.line();
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** Whether a single value stands here, not items or fields. */
    public boolean isText(String name) {
        return fields.get(name) instanceof Data.Text;
    }

    public void problem(String name, String what, String hint) {
        problems.add(file, line(name), what, hint);
    }

    /** Noted for the author; the folder can be used with it. */
    public void shortcoming(String name, String what, String hint) {
        problems.addShortcoming(file, line(name), what, hint);
    }

    public String text(String name) {
        var text = textOrNull(name);
        if (text == null && !has(name)) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    /**
     * @param longest in characters
     */
    public String text(String name, int longest) {
        var text = text(name);
        if (text.length() > longest) {
            problem(name, "'" + name + "' has " + text.length() + " characters", "Say it in " + longest + " at most");
        }
        return text;
    }

    /** A field that must be written, but may hold an empty text. */
    public String textOrEmpty(String name) {
        if (!has(name)) {
            asked.add(name);
            missing(name);
            return "";
        }
        if (fields.get(name) instanceof Data.Text text && text.text().isBlank()) {
            asked.add(name);
            return "";
        }
        return text(name);
    }

    public @Nullable String textOrNull(String name) {
        asked.add(name);
        var value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Data.Text text)) {
            problem(
                    name,
                    "'" + name + "' must be one text",
                    "Put the text behind '" + name + ":', in quotes when it holds a colon");
            return null;
        }
        if (text.text().isBlank()) {
            problem(name, "'" + name + "' is empty", "Fill it in");
            return null;
        }
        return text.text().strip();
    }

    /** Texts; none when left out. */
    public List<Data.Text> texts(String name) {
        return items(name).stream()
                .filter(each -> each instanceof Data.Text text && !text.text().isBlank() || notA(name, each, "a text"))
                .map(Data.Text.class::cast)
                .map(each -> new Data.Text(each.text().strip(), each.line()))
                .toList();
    }

    boolean notA(String name, Data value, String wanted) {
        problems.add(
                file,
                value.line(),
                "an item of '" + name + "' is not " + wanted,
                "See README.md in this folder for its form");
        return false;
    }

    List<Data> items(String name) {
        asked.add(name);
        var value = fields.get(name);
        if (value == null || value instanceof Data.Text text && text.text().isBlank()) {
            return List.of();
        }
        if (value instanceof Data.Items items) {
            return items.items();
        }
        problem(name, "'" + name + "' must be a list", "Start each item on a new line with '- '");
        return List.of();
    }

    public void atLeastOne(String name, List<?> items) {
        boolean told = isText(name)
                && !((Data.Text) Objects.requireNonNull(fields.get(name)))
                        .text()
                        .isBlank();
        if (items.isEmpty() && !told && items(name).isEmpty()) {
            problem(name, "'" + name + "' has no item", "Give at least one");
        }
    }

    public void missing(String name) {
        problems.add(file, fields.line(), "'" + name + "' is missing", "Add '" + name + ":'");
    }

    /** Ends reading: every field that nobody asked for is a mistake. */
    public void end() {
        fields.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                problems.add(
                        file,
                        value.line(),
                        "'" + name + "' is not a field here",
                        "Use one of: " + String.join(", ", new TreeSet<>(asked)));
            }
        });
    }
}

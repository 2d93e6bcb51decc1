package nl.meldcodewijzer.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields by name and type, and notes every mistake with its line.
 *
 * <p>After a mistake it answers a stand-in of the right type, so that reading goes on and finds the next one; nothing
 * made from a stand-in is used, because the folder is refused as a whole.
 */
public final class FieldReader extends FieldTexts {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public FieldReader(String file, Data.Fields fields, Problems problems) {
        super(file, fields, problems);
    }

    public int whole(String name, int least, int most) {
        var text = text(name);
        return text.isEmpty() ? least : whole(name, text, least, most);
    }

    public @Nullable Integer wholeOrNull(String name, int least, int most) {
        var text = textOrNull(name);
        return text == null ? null : Integer.valueOf(whole(name, text, least, most));
    }

    private int whole(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // told below
        }
        problem(name, "'" + name + "' is '" + text + "'", "Give a whole number from " + least + " to " + most);
        return least;
    }

    /** True or false; false when left out. */
    public boolean flag(String name) {
        var text = textOrNull(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            problem(name, "'" + name + "' is '" + text + "'", "Write true or false");
        }
        return "true".equals(text);
    }

    public LocalDate date(String name) {
        var text = text(name);
        return text.isEmpty() ? LocalDate.EPOCH : date(name, text);
    }

    public @Nullable LocalDate dateOrNull(String name) {
        var text = textOrNull(name);
        return text == null ? null : date(name, text);
    }

    private LocalDate date(String name, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below
        }
        problem(name, "'" + name + "' is '" + text + "', not a date", "Write year-month-day, for example 2026-11-22");
        return LocalDate.EPOCH;
    }

    public Period period(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return Period.ZERO;
        }
        try {
            var period = Period.parse(text);
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeException notAPeriod) {
            // told below
        }
        problem(
                name,
                "'" + name + "' is '" + text + "', not a period",
                "Write for example P3M for three months or P30D for thirty days");
        return Period.ZERO;
    }

    /** The value behind one of the words that are allowed here. */
    public <T extends @Nullable Object> T one(String name, Map<String, T> choices, T standIn) {
        var text = text(name);
        if (choices.containsKey(text)) {
            return choices.get(text);
        }
        if (!text.isEmpty()) {
            problem(
                    name,
                    "'" + name + "' is '" + text + "'",
                    "Choose one of: " + String.join(", ", new TreeSet<>(choices.keySet())));
        }
        return standIn;
    }

    /** A name of lower case letters, digits and hyphens. */
    public String slug(String name) {
        var text = text(name);
        if (isSlug(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            problem(
                    name,
                    "'" + name + "' is '" + text + "'",
                    "Use lower case letters, digits and single hyphens, 60 at most");
        }
        return "x";
    }

    public static boolean isSlug(String text) {
        return text.length() <= 60 && SLUG.matcher(text).matches();
    }

    public String link(String name) {
        var text = text(name);
        if (!text.isEmpty() && (!text.matches("https?://[^\\s<>\"]+"))) {
            problem(name, "'" + name + "' is '" + text + "', not a link", "Start with https:// and leave out spaces");
        }
        return text;
    }

    /** One of the names that exist elsewhere in the folder. */
    public String reference(String name, Set<String> known, String where) {
        var text = text(name);
        if (!text.isEmpty() && !known.contains(text)) {
            unknownReference(line(name), name, text, known, where);
        }
        return isSlug(text) ? text : "x";
    }

    public List<String> references(String name, Set<String> known, String where) {
        for (var each : texts(name)) {
            if (!known.contains(each.text())) {
                unknownReference(each.line(), name, each.text(), known, where);
            }
        }
        return texts(name).stream()
                .map(Data.Text::text)
                .filter(FieldReader::isSlug)
                .toList();
    }

    private void unknownReference(int line, String name, String text, Set<String> known, String where) {
        var choice = known.isEmpty() ? "" : "; there are: " + String.join(", ", new TreeSet<>(known));
        problems.add(
                file,
                line,
                "'" + name + "' names '" + text + "', which does not exist",
                "Use a name from " + where + choice);
    }

    /** Groups of fields; none when left out. */
    public List<FieldReader> list(String name) {
        return items(name).stream()
                .filter(each -> each instanceof Data.Fields || notA(name, each, "a group of fields"))
                .map(each -> new FieldReader(file, (Data.Fields) each, problems))
                .toList();
    }

    /** A group of fields within this one. */
    public @Nullable FieldReader part(String name) {
        asked.add(name);
        var value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Data.Fields part) {
            return new FieldReader(file, part, problems);
        }
        problem(name, "'" + name + "' must be a group of fields", "See README.md in this folder for its form");
        return null;
    }
}

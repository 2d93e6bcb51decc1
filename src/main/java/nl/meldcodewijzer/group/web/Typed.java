package nl.meldcodewijzer.group.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.organisation.CellText;
import nl.meldcodewijzer.organisation.DutchDate;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a form, read field by field; everything wrong is kept to be told together. */
final class Typed {

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final GroupMessages messages;

    private Typed(Map<String, List<String>> values, GroupMessages messages) {
        this.values = values;
        this.messages = messages;
    }

    static Typed of(@Nullable MultivaluedMap<String, String> form, GroupMessages messages) {
        return new Typed(form == null ? Map.of() : Map.copyOf(form), messages);
    }

    /** As if somebody had typed this. */
    static Typed holding(Map<String, String> values, GroupMessages messages) {
        var lists = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Typed(lists, messages);
    }

    public String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    public Map<String, String> errors() {
        return errors;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    void wrong(String name, String message) {
        errors.putIfAbsent(name, message);
    }

    @Nullable
    String text(String name, int longest) {
        var text = CellText.cleaned(value(name));
        if (text.length() > longest) {
            wrong(name, messages.tooLong(longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String name, int longest) {
        var text = text(name, longest);
        if (text == null) {
            wrong(name, messages.missing());
            return "-";
        }
        return text;
    }

    /** When something is wrong any day will do, because the form comes back. */
    LocalDate day(String name, LocalDate otherwise) {
        var text = value(name).strip();
        if (text.isEmpty()) {
            wrong(name, messages.missing());
            return otherwise;
        }
        if (DutchDate.of(text) instanceof DutchDate.Day day
                && day.date().getYear() >= 2000
                && day.date().getYear() < 2100) {
            return day.date();
        }
        wrong(name, messages.wrongDate());
        return otherwise;
    }
}

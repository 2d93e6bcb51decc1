package nl.meldcodewijzer.subsidy.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it was typed, and what is wrong in it; fields are read strictly and every mistake is kept. */
final class Form {

    private final MultivaluedMap<String, String> typed;
    private final SubsidyMessages messages;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Form(MultivaluedMap<String, String> typed, SubsidyMessages messages) {
        this.typed = typed;
        this.messages = messages;
    }

    Map<String, String> errors() {
        return errors;
    }

    void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    String typed(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    boolean ticked(String field) {
        return !typed(field).isEmpty();
    }

    String text(String field, int most) {
        var text = typed(field);
        if (text.isEmpty()) {
            wrong(field, messages.required());
        } else if (text.length() > most) {
            wrong(field, messages.tooLong(most));
        }
        return text;
    }

    @Nullable
    String textOrNone(String field, int most) {
        return typed(field).isEmpty() ? null : text(field, most);
    }

    /** The first day of 1970 stands in for a date that could not be read; the mistake is kept. */
    LocalDate date(String field) {
        if (typed(field).isEmpty()) {
            wrong(field, messages.required());
            return LocalDate.EPOCH;
        }
        try {
            var date = LocalDate.parse(typed(field));
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeParseException broken) {
            // told below
        }
        wrong(field, messages.wrongDate());
        return LocalDate.EPOCH;
    }

    @Nullable
    LocalDate dateOrNone(String field) {
        return typed(field).isEmpty() ? null : date(field);
    }

    int number(String field, int least, int most) {
        try {
            var number = Integer.parseInt(typed(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException broken) {
            // told below
        }
        wrong(field, messages.wrongNumber(least, most));
        return least;
    }

    /** What was typed, for showing it again. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        typed.forEach((field, each) -> values.put(field, each.isEmpty() ? "" : each.get(0)));
        return values;
    }
}

package nl.meldcodewijzer.desk.web.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** A form as it was sent: reads fields, collects what is wrong with them, and shows both again. */
final class Form {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Map<String, String> values;
    private final Map<String, String> errors = new HashMap<>();
    private final AdminMessages messages;
    private String message = "";

    private Form(Map<String, String> values, AdminMessages messages) {
        this.values = values;
        this.messages = messages;
    }

    static Form sent(@Nullable MultivaluedMap<String, String> sent, AdminMessages messages) {
        var values = new HashMap<String, String>();
        if (sent != null) {
            sent.forEach((field, texts) ->
                    values.put(field, texts.isEmpty() ? "" : texts.get(0).strip()));
        }
        return new Form(values, messages);
    }

    static Form showing(Map<String, String> values, AdminMessages messages) {
        return new Form(new HashMap<>(values), messages);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public String getMessage() {
        return message;
    }

    /** Gives another form the values that it was not sent, when one page holds several forms. */
    void fillInto(Form other) {
        values.forEach(other.values::putIfAbsent);
    }

    boolean isRight() {
        return errors.isEmpty() && message.isEmpty();
    }

    void wrong(String field, String text) {
        errors.putIfAbsent(field, text);
        message = messages.mistakes();
    }

    String required(String field, int longest) {
        var text = value(field).replaceAll("\\p{Cntrl}", " ");
        if (text.isBlank()) {
            wrong(field, messages.missing());
        } else if (text.length() > longest) {
            wrong(field, messages.tooLong(longest));
        }
        return text;
    }

    String oneOf(String field, Collection<String> allowed) {
        if (!allowed.contains(value(field))) {
            wrong(field, messages.choose());
        }
        return value(field);
    }

    /** Absent when left empty or wrong. */
    Optional<LocalDate> date(String field) {
        if (value(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(value(field));
            if (date.isAfter(EARLIEST) && date.isBefore(LATEST)) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException notADate) {
            wrong(field, messages.wrongDate());
            return Optional.empty();
        }
        wrong(field, messages.wrongDate());
        return Optional.empty();
    }

    int version() {
        try {
            return Integer.parseInt(value("version"));
        } catch (NumberFormatException notSent) {
            return -1;
        }
    }

    /** Runs the deed; what it refuses because of the input becomes part of this form. */
    boolean accepts(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            if (refusal.isStale()) {
                values.clear(); // what stands there now has to be seen before it can be changed
            }
            refusal.errors().forEach(error -> errors.put(error.pointer().replaceFirst("^/", ""), error.detail()));
            message = String.valueOf(refusal.getMessage());
            return false;
        }
    }
}

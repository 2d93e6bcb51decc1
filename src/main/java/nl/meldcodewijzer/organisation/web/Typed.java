package nl.meldcodewijzer.organisation.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.organisation.CellText;
import nl.meldcodewijzer.organisation.DutchDate;
import nl.meldcodewijzer.organisation.Span;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a form, read field by field; everything wrong is kept to be told together. */
final class Typed {

    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final OrganisationMessages messages;
    private int status = 400;
    private boolean stale;

    Typed(Map<String, String> values, OrganisationMessages messages) {
        this.values = values;
        this.messages = messages;
    }

    static Typed of(@Nullable MultivaluedMap<String, String> form, OrganisationMessages messages) {
        var values = new HashMap<String, String>();
        if (form != null) {
            form.forEach((name, given) -> {
                if (!given.isEmpty() && given.get(0) != null) {
                    values.put(name, given.get(0));
                }
            });
        }
        return new Typed(values, messages);
    }

    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, String> errors() {
        return errors;
    }

    int status() {
        return status;
    }

    /** The question with what was typed and what is wrong with it; when somebody else changed it, with what stands there now. */
    FormField again(FormField question) {
        var typed = raw(question.name());
        var filled = question.holding(typed, errors.get(question.name()));
        return stale && question.isAnotherThan(typed)
                ? filled.hinting(messages.standsNow(question.shown(messages)))
                : filled;
    }

    /** Whether it was refused because somebody else had changed the record. */
    boolean isStale() {
        return stale;
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    void wrong(String name, String message) {
        errors.putIfAbsent(name, message);
    }

    /** A refusal of the deed, told at the field that it names or above the form. */
    Typed refused(Refusal refusal) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        status = refusal.status();
        stale = refusal.isStale();
        var pointer = refusal.errors().isEmpty() ? "" : refusal.errors().get(0).pointer();
        wrong(pointer.startsWith("/") ? pointer.substring(1) : "", String.valueOf(refusal.getMessage()));
        return this;
    }

    @Nullable
    String text(String name, int longest) {
        var text = CellText.cleaned(raw(name));
        if (text.length() > longest) {
            wrong(name, messages.tooLong(longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String name, int longest) {
        var text = text(name, longest);
        if (text == null) {
            wrong(name, messages.required());
            return "-";
        }
        return text;
    }

    boolean isTicked(String name) {
        return !raw(name).isEmpty();
    }

    @Nullable
    LocalDate day(String name) {
        var text = CellText.cleaned(raw(name));
        if (text.isEmpty()) {
            return null;
        }
        var read = DutchDate.of(text);
        if (read instanceof DutchDate.Day day
                && day.date().getYear() >= 1940
                && day.date().getYear() < 2100) {
            return day.date();
        }
        wrong(name, read instanceof DutchDate.NotADate ? messages.notADate() : messages.noSuchDay());
        return null;
    }

    LocalDate requiredDay(String name, LocalDate otherwise) {
        var day = day(name);
        if (day == null) {
            wrong(name, messages.required());
            return otherwise;
        }
        return day;
    }

    /** Both ends; when something is wrong any period will do, because the form comes back. */
    Span span(String from, String until, LocalDate today) {
        var first = requiredDay(from, today);
        var last = day(until);
        if (last != null && last.isBefore(first)) {
            wrong(until, messages.endsBeforeItBegins());
            return Span.from(first);
        }
        return new Span(first, last);
    }

    int version() {
        try {
            return Integer.parseInt(raw("versie"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Made when the form was shown, so that the same form sent twice is one thing. */
    UUID key() {
        try {
            return UUID.fromString(raw("sleutel"));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }
}

package nl.meldcodewijzer.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it.
 *
 * @param action where it is sent
 * @param back where to go without sending
 * @param refusal why the whole form was not taken
 */
record FormView(
        String action,
        String submit,
        String back,
        List<String> intro,
        @Nullable String refusal,
        List<FormField> fields,
        List<Option> hidden) {

    static FormView of(String action, String submit, String back) {
        return new FormView(action, submit, back, List.of(), null, List.of(), List.of());
    }

    FormView saying(String... paragraphs) {
        return new FormView(action, submit, back, List.of(paragraphs), refusal, fields, hidden);
    }

    FormView with(List<FormField> more) {
        return new FormView(action, submit, back, intro, refusal, List.copyOf(more), hidden);
    }

    FormView hiding(String name, Object value) {
        var all = new ArrayList<>(hidden);
        all.add(new Option(name, value.toString()));
        return new FormView(action, submit, back, intro, refusal, fields, all);
    }

    /** The same form with what was typed and what is wrong with it. */
    FormView again(Typed typed) {
        var filled = fields.stream().map(typed::again).toList();
        return new FormView(action, submit, back, intro, typed.errors().get(""), filled, hidden);
    }

    /** The same form with these values. */
    FormView holding(Map<String, String> values) {
        return new FormView(
                action,
                submit,
                back,
                intro,
                refusal,
                fields.stream()
                        .map(field -> field.holding(values.getOrDefault(field.name(), "")))
                        .toList(),
                hidden);
    }

    /** The same form with what is in the record; a question about something else stays as it is. */
    FormView recorded(Map<String, String> values) {
        return with(fields.stream()
                .map(field -> {
                    var value = values.get(field.name());
                    return value == null ? field : field.recorded(value);
                })
                .toList());
    }

    public boolean isMultipart() {
        return fields.stream().anyMatch(FormField::isFile);
    }

    public List<FormField> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }

    public boolean isWrong() {
        return refusal != null || !wrong().isEmpty();
    }
}

package nl.meldcodewijzer.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.organisation.DutchDate;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param type of the input, or select, radio, checkbox, area
 * @param offered what can be chosen
 * @param former what could be chosen once; it stays to choose where it is held
 * @param recorded whether it holds what is in the record, and not what most people mean or nothing yet
 */
record FormField(
        String name,
        String label,
        String type,
        String value,
        @Nullable String error,
        @Nullable String hint,
        List<Option> offered,
        List<Option> former,
        @Nullable String empty,
        boolean required,
        boolean recorded) {

    static FormField of(String name, String label, String type) {
        return new FormField(name, label, type, "", null, null, List.of(), List.of(), null, false, false);
    }

    static FormField text(String name, String label) {
        return of(name, label, "text");
    }

    static FormField day(String name, String label) {
        return of(name, label, "date");
    }

    static FormField choice(String name, String label, List<Option> options, @Nullable String empty) {
        return new FormField(name, label, "select", "", null, null, options, List.of(), empty, false, false);
    }

    static FormField radios(String name, String label, List<Option> options) {
        return new FormField(name, label, "radio", "", null, null, options, List.of(), null, false, false);
    }

    FormField must() {
        return new FormField(name, label, type, value, error, hint, offered, former, empty, true, recorded);
    }

    FormField hinting(String text) {
        return new FormField(name, label, type, value, error, text, offered, former, empty, required, recorded);
    }

    FormField holding(@Nullable String text) {
        return new FormField(
                name, label, type, text == null ? "" : text, error, hint, offered, former, empty, required, recorded);
    }

    /** Holding what is in the record. */
    FormField recorded(String text) {
        return new FormField(name, label, type, text, error, hint, offered, former, empty, required, true);
    }

    FormField holding(@Nullable Object text, @Nullable String wrong) {
        return new FormField(
                name,
                label,
                type,
                text == null ? "" : text.toString(),
                wrong,
                hint,
                offered,
                former,
                empty,
                required,
                recorded);
    }

    FormField orStill(List<Option> others) {
        return new FormField(name, label, type, value, error, hint, offered, others, empty, required, recorded);
    }

    public List<Option> options() {
        return Stream.concat(offered.stream(), former.stream().filter(each -> each.value()
                        .equals(value)))
                .toList();
    }

    /** Whether something else is in the record than was typed; a day written in another way is the same day. */
    boolean isAnotherThan(String typed) {
        if (!recorded || value.equals(typed.strip())) {
            return false;
        }
        var day = day(typed);
        return day == null || !day.equals(day(value));
    }

    /** What it holds, as people read it. */
    String shown(OrganisationMessages messages) {
        if (isCheckbox()) {
            return isChecked() ? messages.ticked() : messages.notTicked();
        }
        if (value.isEmpty()) {
            return empty == null ? messages.nothing() : empty;
        }
        var day = type.equals("date") ? day(value) : null;
        return day != null
                ? Dates.written(day)
                : options().stream()
                        .filter(each -> each.value().equals(value))
                        .findFirst()
                        .map(Option::label)
                        .orElse(value);
    }

    private static @Nullable LocalDate day(String text) {
        return DutchDate.of(text.strip()) instanceof DutchDate.Day day ? day.date() : null;
    }

    public boolean isSelect() {
        return type.equals("select");
    }

    public boolean isRadio() {
        return type.equals("radio");
    }

    public boolean isCheckbox() {
        return type.equals("checkbox");
    }

    public boolean isFile() {
        return type.equals("file");
    }

    public boolean isChecked() {
        return !value.isEmpty();
    }
}

package nl.meldcodewijzer.statement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was typed to hand in a statement. */
record StatementForm(
        @RestForm @Nullable String peildatum,
        @RestForm @Nullable String aantal,
        @RestForm @Nullable String herkomst,
        @RestForm @Nullable String functie,
        @RestForm @Nullable String volledig,
        @RestForm @Nullable String verschil) {

    /** The number stays empty: it has to come from the payroll, not from what was counted here. */
    static StatementForm empty(String peildatum) {
        return new StatementForm(peildatum, "", "", "", "", "");
    }

    /** Both numbers, so that a tick is about these two and no others. */
    public String differenceWith(int counted) {
        return text(aantal) + "-" + counted;
    }

    /** Whether who signs ticked that just this difference is right. */
    boolean isSureOfDifferenceWith(int counted) {
        return text(verschil).equals(differenceWith(counted));
    }

    public boolean isComplete() {
        return !text(volledig).isEmpty();
    }

    /** What a wrong field is called here; the act names it as the API does. */
    static String fieldOf(String pointer) {
        return switch (pointer) {
            case "/referenceDate" -> "peildatum";
            case "/headcount" -> "aantal";
            case "/headcountSource" -> "herkomst";
            case "/complete" -> "volledig";
            case "/difference" -> "verschil";
            default -> "";
        };
    }

    Declaration declaration(StatementMessages messages) {
        var function = text(functie);
        return new Declaration(
                date(messages),
                number(messages),
                text(herkomst),
                isComplete(),
                function.isEmpty() ? null : function.substring(0, Math.min(120, function.length())));
    }

    private LocalDate date(StatementMessages messages) {
        return parsed(text(peildatum), messages);
    }

    static LocalDate parsed(String text, StatementMessages messages) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1900) {
                return date;
            }
        } catch (DateTimeParseException broken) {
            // told below
        }
        throw Refusal.field("referenceDate", messages.wrongDate(), "date");
    }

    private int number(StatementMessages messages) {
        try {
            return Integer.parseInt(text(aantal));
        } catch (NumberFormatException broken) {
            throw Refusal.field("headcount", messages.wrongNumber(), "number");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

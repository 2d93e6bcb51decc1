package nl.meldcodewijzer.coverage.web;

import java.time.LocalDate;
import nl.meldcodewijzer.organisation.DutchDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in an address; what is no day becomes today and is said to be wrong. */
class ListQuery {

    @RestQuery
    @Nullable
    String op;

    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String vestiging;

    @RestQuery
    @Nullable
    String beroepsgroep;

    @RestQuery
    @Nullable
    String naam;

    @RestQuery
    @Nullable
    String pagina;

    ListFilter filter(LocalDate today) {
        return new ListFilter(
                day(op, today), text(status), text(vestiging), text(beroepsgroep), text(naam), page(text(pagina)));
    }

    boolean wrongDay() {
        return isWrong(op);
    }

    /** Whether something was asked for that is no day. */
    static boolean isWrong(@Nullable String day) {
        return !text(day).isBlank() && day(day, LocalDate.MIN).equals(LocalDate.MIN);
    }

    static LocalDate day(@Nullable String text, LocalDate otherwise) {
        return text != null
                        && DutchDate.of(text) instanceof DutchDate.Day day
                        && day.date().getYear() >= 1940
                        && day.date().getYear() < 2200
                ? day.date()
                : otherwise;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.substring(0, Math.min(200, value.length()));
    }

    private static int page(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}

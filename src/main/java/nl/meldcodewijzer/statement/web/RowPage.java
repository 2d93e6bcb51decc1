package nl.meldcodewijzer.statement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows that counted; a page with all of a large organisation would be slow on a phone.
 *
 * @param address of the statement
 * @param number from 1
 */
record RowPage(String address, List<StatementViews.RowLine> lines, int number, int last) {

    private static final int LINES = 45;

    /** @param page as it stands in the address; anything that is no page is the first or the last */
    static RowPage of(String address, List<StatementViews.RowLine> all, @Nullable String page) {
        var last = Math.max(1, (all.size() + LINES - 1) / LINES);
        var number = page != null && page.matches("\\d{1,6}") ? Math.max(1, Math.min(last, Integer.parseInt(page))) : 1;
        var from = (number - 1) * LINES;
        return new RowPage(address, all.subList(from, Math.min(all.size(), from + LINES)), number, last);
    }

    public @Nullable String previous() {
        return number == 1 ? null : address + "?pagina=" + (number - 1) + "#regels";
    }

    public @Nullable String next() {
        return number == last ? null : address + "?pagina=" + (number + 1) + "#regels";
    }
}

package nl.meldcodewijzer.study.web;

import java.util.List;
import nl.meldcodewijzer.site.Option;

/**
 * One page of all that a learner did.
 *
 * @param year 0 for all years
 * @param page from 1
 */
record HistoryView(List<HistoryLine> lines, int found, List<Integer> years, int year, int page) {

    static final int LINES = 100;

    private static final String HOME = "/leren/geschiedenis";

    public List<Option> choices() {
        return years.stream()
                .map(each -> new Option(each.toString(), each.toString()))
                .toList();
    }

    public String chosen() {
        return year == 0 ? "" : Integer.toString(year);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    public int last() {
        return last(found);
    }

    static int last(int found) {
        return Math.max(1, (found + LINES - 1) / LINES);
    }

    public boolean isPaged() {
        return last() > 1;
    }

    public boolean isBefore() {
        return page > 1;
    }

    public boolean isAfter() {
        return page < last();
    }

    public String previous() {
        return address(page - 1);
    }

    public String next() {
        return address(page + 1);
    }

    public String file() {
        return HOME + "/geschiedenis.csv" + (year == 0 ? "" : "?jaar=" + year);
    }

    private String address(int other) {
        return HOME + "?" + (year == 0 ? "" : "jaar=" + year + "&") + "pagina=" + other;
    }
}

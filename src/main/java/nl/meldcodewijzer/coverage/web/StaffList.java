package nl.meldcodewijzer.coverage.web;

import java.util.List;
import nl.meldcodewijzer.site.Option;

/** One page of the list of staff. */
record StaffList(
        String home,
        ListFilter filter,
        boolean wrongDay,
        List<StaffLine> lines,
        int found,
        boolean empty,
        Choices choices,
        boolean keeps,
        boolean opens) {

    /** A page stays under 30 kB with them. */
    private static final int LINES = 30;

    /** What can be chosen from. */
    record Choices(List<Option> statuses, List<Option> units, List<Option> professions) {}

    static StaffList of(
            String home,
            ListFilter filter,
            boolean wrongDay,
            List<StaffLine> all,
            Choices choices,
            boolean keeps,
            boolean opens) {
        var wanted = all.stream().filter(filter::accepts).toList();
        var shown = wanted.stream()
                .skip((long) (filter.page() - 1) * LINES)
                .limit(LINES)
                .toList();
        return new StaffList(home, filter, wrongDay, shown, wanted.size(), all.isEmpty(), choices, keeps, opens);
    }

    public int last() {
        return Math.max(1, (found + LINES - 1) / LINES);
    }

    public boolean isPaged() {
        return last() > 1;
    }

    public boolean isBefore() {
        return filter.page() > 1;
    }

    public boolean isAfter() {
        return filter.page() < last();
    }

    public String previous() {
        return home + "/medewerkers" + filter.query(filter.page() - 1);
    }

    public String next() {
        return home + "/medewerkers" + filter.query(filter.page() + 1);
    }

    public String export() {
        return home + "/medewerkers.csv" + filter.query(1);
    }

    /** Whether the filter is shown unfolded. */
    public boolean isOpen() {
        return wrongDay || !filter.isEmpty();
    }

    public String day() {
        return filter.on().toString();
    }
}

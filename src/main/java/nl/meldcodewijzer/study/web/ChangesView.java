package nl.meldcodewijzer.study.web;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.completion.Change;
import nl.meldcodewijzer.site.Dates;

/** What changed since the learner was ready, and what of it has to be done again. */
record ChangesView(List<Change> changes, LocalDate day, MyPageMessages messages) {

    record Line(String title, String address, String since, String why, String what) {}

    /** To be done again. */
    public List<Line> redo() {
        return lines(Change.Kind.REDO);
    }

    /** To be read by who likes to. */
    public List<Line> read() {
        return lines(Change.Kind.READ);
    }

    public String readTitle() {
        return messages.smallChanges(read().size());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private List<Line> lines(Change.Kind kind) {
        return changes.stream()
                .filter(each -> each.kind() == kind)
                .map(this::line)
                .toList();
    }

    private Line line(Change change) {
        return new Line(
                change.module().title(),
                "/leren/" + change.module().slug(),
                messages.since(Dates.written(change.edition().effective())),
                change.edition().why(),
                change.kind() == Change.Kind.REDO ? redo(change) : messages.nothingToRedo());
    }

    private String redo(Change change) {
        var until = change.edition().oldCountsUntil();
        return day.isAfter(until) ? messages.redoSince(Dates.written(until)) : messages.redoUntil(Dates.written(until));
    }
}

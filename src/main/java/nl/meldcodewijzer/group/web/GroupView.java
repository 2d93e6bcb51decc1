package nl.meldcodewijzer.group.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Overview;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/** A group as its trainer sees it. */
record GroupView(Group group, Overview overview, ProgressWords words, GroupMessages messages) {

    /**
     * How far everybody is with one task.
     *
     * @param board where a module is shown to the group; absent for a programme
     */
    record Head(
            String title,
            String due,
            @Nullable String note,
            int done,
            int underWay,
            int notStarted,
            @Nullable String board) {}

    /** One member. */
    record Line(UUID member, String name, String since, List<ProgressWords.Cell> cells) {}

    public String address() {
        return Classroom.address(group);
    }

    public String period() {
        return messages.period(Dates.written(group.from()), Dates.written(group.until()));
    }

    public boolean seen() {
        return group.isSeenOn(words.today());
    }

    public boolean ended() {
        return group.hasEndedOn(words.today());
    }

    public String seenUntil() {
        return Dates.written(group.seenUntil());
    }

    public int daysToClose() {
        return Group.DAYS_TO_CLOSE;
    }

    public @Nullable String code() {
        return group.openCode(words.today()).map(each -> each.value().shown()).orElse(null);
    }

    public String members() {
        var count = overview.rows().size();
        return count == 1 ? messages.oneMember() : messages.memberCount(count);
    }

    public List<Head> heads() {
        return overview.counts().stream()
                .map(each -> new Head(
                        words.title(each.task()),
                        Dates.written(each.task().due()),
                        each.task().note(),
                        each.done(),
                        each.underWay(),
                        each.notStarted(),
                        each.task().subject() instanceof Task.OfModule module
                                ? "/modules/" + module.slug() + "/bord"
                                : null))
                .toList();
    }

    public List<Line> lines() {
        return overview.rows().stream()
                .map(each -> new Line(
                        each.member().id(),
                        each.name(),
                        messages.since(Dates.written(each.member().joinedOn())),
                        cells(each)))
                .toList();
    }

    private List<ProgressWords.Cell> cells(Overview.Row row) {
        return IntStream.range(0, overview.tasks().size())
                .mapToObj(index ->
                        words.cell(overview.tasks().get(index), row.progress().get(index)))
                .toList();
    }
}

package nl.meldcodewijzer.group.web;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.group.LedGroup;
import nl.meldcodewijzer.site.Dates;

/** The groups of one trainer. */
record GroupList(List<Line> lines) {

    /**
     * @param size how many members and tasks, in words
     */
    record Line(String address, String name, String organisation, String period, String size, boolean ended) {}

    static GroupList of(List<LedGroup> groups, GroupMessages messages, LocalDate today) {
        return new GroupList(
                groups.stream().map(each -> line(each, messages, today)).toList());
    }

    private static Line line(LedGroup led, GroupMessages messages, LocalDate today) {
        var group = led.group();
        var members = led.members() == 1 ? messages.oneMember() : messages.memberCount(led.members());
        var tasks = led.tasks() == 1 ? messages.oneTask() : messages.taskCount(led.tasks());
        return new Line(
                Classroom.address(group),
                group.name(),
                led.organisationName(),
                messages.period(Dates.written(group.from()), Dates.written(group.until())),
                group.isSeenOn(today) ? members + ", " + tasks : tasks,
                group.hasEndedOn(today));
    }
}

package nl.meldcodewijzer.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Member;
import nl.meldcodewijzer.group.Overview;
import nl.meldcodewijzer.group.store.Members;
import nl.meldcodewijzer.group.store.Portfolios;
import nl.meldcodewijzer.group.store.Tasks;
import nl.meldcodewijzer.learning.Catalogue;

/** Reads a group for its trainer. */
@ApplicationScoped
class GroupViews {

    private final Classroom classroom;
    private final Members members;
    private final Tasks tasks;
    private final Portfolios portfolios;
    private final Catalogue catalogue;
    private final ProgressMessages progress;

    GroupViews(
            Classroom classroom,
            Members members,
            Tasks tasks,
            Portfolios portfolios,
            Catalogue catalogue,
            ProgressMessages progress) {
        this.classroom = classroom;
        this.members = members;
        this.tasks = tasks;
        this.portfolios = portfolios;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    GroupView of(Group group) {
        var today = classroom.today();
        var given = tasks.of(group.id());
        var there = members.seenBy(classroom.me(), group.id(), today);
        var modules = given.stream()
                .flatMap(each -> each.subject().modules(catalogue).stream())
                .collect(Collectors.toUnmodifiableSet());
        var people = there.stream().map(Member::person).toList();
        var done = portfolios.of(given.isEmpty() ? List.of() : people, modules);
        var overview = Overview.of(given, there, done, catalogue, today);
        return new GroupView(group, overview, new ProgressWords(progress, catalogue, today), classroom.messages());
    }
}

package nl.meldcodewijzer.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.group.Membership;
import nl.meldcodewijzer.group.Portfolio;
import nl.meldcodewijzer.group.Progress;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.group.store.Groups;
import nl.meldcodewijzer.group.store.Portfolios;
import nl.meldcodewijzer.group.store.Tasks;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Dates;

/** Reads the groups of a member. */
@ApplicationScoped
class MemberViews {

    private final Groups groups;
    private final Tasks tasks;
    private final Portfolios portfolios;
    private final Catalogue catalogue;
    private final ProgressMessages words;
    private final JoinMessages messages;

    MemberViews(
            Groups groups,
            Tasks tasks,
            Portfolios portfolios,
            Catalogue catalogue,
            ProgressMessages words,
            JoinMessages messages) {
        this.groups = groups;
        this.tasks = tasks;
        this.portfolios = portfolios;
        this.catalogue = catalogue;
        this.words = words;
        this.messages = messages;
    }

    List<MemberView> of(PersonId me, LocalDate today) {
        var asked = tasks.askedOf(me);
        var modules = asked.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.subject().modules(catalogue).stream())
                .collect(Collectors.toUnmodifiableSet());
        var mine = portfolios.of(List.of(me), modules).getOrDefault(me, Portfolio.EMPTY);
        return groups.joinedBy(me).stream()
                .map(each -> view(each, asked.getOrDefault(each.group().id(), List.of()), mine, today))
                .toList();
    }

    private MemberView view(Membership membership, List<Task> asked, Portfolio mine, LocalDate today) {
        var group = membership.group();
        var progressWords = new ProgressWords(words, catalogue, today);
        return new MemberView(
                group.id().value(),
                group.name(),
                membership.trainers().isEmpty()
                        ? membership.organisationName()
                        : messages.place(membership.organisationName(), membership.trainers()),
                messages.until(Dates.written(group.until())),
                membership.called(),
                asked.stream()
                        .map(each -> new MemberView.Line(
                                address(each),
                                each.note(),
                                messages.due(Dates.written(each.due())),
                                progressWords.cell(
                                        each,
                                        Progress.of(each.subject(), catalogue, mine, membership.joinedOn(), today))))
                        .toList());
    }

    private static String address(Task task) {
        return task.subject() instanceof Task.OfModule module ? "/leren/" + module.slug() : "/leren";
    }
}

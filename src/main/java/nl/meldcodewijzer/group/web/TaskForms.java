package nl.meldcodewijzer.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.group.store.Tasks;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.PersonalDetails;

/** The form with which a trainer asks a group for one or more things at once. */
@ApplicationScoped
class TaskForms {

    private static final String MODULE = "module:";
    private static final String PROGRAMME = "programma:";
    private static final int LONGEST_NOTE = 300;
    private static final int USUAL_DAYS = 14;

    private final Classroom classroom;
    private final TaskMessages taskMessages;
    private final Tasks tasks;
    private final Catalogue catalogue;

    TaskForms(Classroom classroom, TaskMessages taskMessages, Tasks tasks, Catalogue catalogue) {
        this.classroom = classroom;
        this.taskMessages = taskMessages;
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    TaskForm empty(Group group) {
        var soon = classroom.today().plusDays(USUAL_DAYS);
        var due = soon.isAfter(group.until()) ? group.until() : soon;
        return again(group, Typed.holding(Map.of("klaar-voor", due.toString()), classroom.messages()));
    }

    TaskForm again(Group group, Typed typed) {
        var given = tasks.of(group.id()).stream()
                .map(each -> new TaskForm.Line(
                        each.id(), each.subject().title(catalogue), Dates.written(each.due()), each.note()))
                .toList();
        return new TaskForm(Classroom.address(group), given, typed, choices(Set.copyOf(typed.all("wat"))));
    }

    /** None when the form says why not. */
    List<Task> read(Group group, Typed typed) {
        var messages = classroom.messages();
        var subjects = typed.all("wat").stream()
                .distinct()
                .flatMap(each -> subject(each).stream())
                .toList();
        if (subjects.isEmpty()) {
            typed.wrong("wat", taskMessages.nothingChosen());
        }
        var due = typed.day("klaar-voor", classroom.today());
        if (due.isBefore(classroom.today())) {
            typed.wrong("klaar-voor", messages.past());
        } else if (due.isAfter(group.until())) {
            typed.wrong("klaar-voor", messages.afterEnd());
        }
        var note = typed.text("zin", LONGEST_NOTE);
        if (note != null && PersonalDetails.in(note).isPresent()) {
            typed.wrong("zin", taskMessages.personal());
        }
        return subjects.stream()
                .map(each -> new Task(Ids.next(), each, due, note))
                .toList();
    }

    /** What the catalogue does not have cannot be asked; so a private module never is. */
    private Optional<Task.Subject> subject(String value) {
        if (value.startsWith(MODULE)) {
            return catalogue.moduleAt(value.substring(MODULE.length())).map(each -> new Task.OfModule(each.slug()));
        }
        return catalogue.programmes().stream()
                .filter(each -> value.equals(PROGRAMME + each.slug()))
                .findFirst()
                .map(each -> new Task.OfProgramme(each.slug()));
    }

    private List<TaskForm.Choices> choices(Set<String> chosen) {
        var modules = catalogue.modules();
        var steps = modules.stream().filter(each -> each.step() != null);
        var others = modules.stream().filter(each -> each.step() == null);
        return List.of(
                choices(
                        taskMessages.steps(),
                        steps.map(each -> new TaskForm.Choice(MODULE + each.slug(), each.title(), false)),
                        chosen,
                        true),
                choices(
                        taskMessages.others(),
                        others.map(each -> new TaskForm.Choice(MODULE + each.slug(), each.title(), false)),
                        chosen,
                        false),
                choices(
                        taskMessages.programmes(),
                        catalogue.programmes().stream()
                                .map(each -> new TaskForm.Choice(PROGRAMME + each.slug(), each.title(), false)),
                        chosen,
                        false));
    }

    private static TaskForm.Choices choices(
            String title, Stream<TaskForm.Choice> all, Set<String> chosen, boolean open) {
        var choices = all.map(each -> new TaskForm.Choice(each.value(), each.label(), chosen.contains(each.value())))
                .toList();
        return new TaskForm.Choices(title, choices, open || choices.stream().anyMatch(TaskForm.Choice::chosen));
    }
}

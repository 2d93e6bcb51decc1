package nl.meldcodewijzer.demo.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.demo.DemoGroup;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.learning.LearningModule;

/** A group in the classroom with its members, who are employed nowhere. */
public final class GroupRows implements DemoRows.Section {

    private final Rows people = new Rows("person", "id", "name");
    private final Rows groups = new Rows(
            "training_group", "id", "organisation_id", "name", "from_date", "until_date", "join_code", "join_until");
    private final Rows trainers =
            new Rows("group_trainer", "id", "organisation_id", "group_id", "person_id", "from_date");
    private final Rows members =
            new Rows("group_member", "id", "organisation_id", "group_id", "person_id", "called", "joined_on");
    private final Rows tasks = new Rows(
            "group_task", "id", "organisation_id", "group_id", "module", "programme", "due_on", "note", "given_on");
    private final Rows modules =
            new Rows("module_completion", "id", "person_id", "module", "edition", "completed_on", "provenance");
    private final Rows lessons = new Rows("lesson_read", "person_id", "module", "lesson");

    private final UUID organisation;

    public GroupRows(UUID organisation, UUID trainer) {
        this.organisation = organisation;
        groups.add(
                DemoGroup.ID,
                organisation,
                DemoGroup.NAME,
                DemoGroup.FROM,
                DemoGroup.UNTIL,
                DemoGroup.CODE.value(),
                DemoGroup.UNTIL);
        trainers.add(DemoIds.of("group-trainer", "1"), organisation, DemoGroup.ID, trainer, DemoGroup.FROM);
    }

    public void addTask(LearningModule module, LocalDate due, String note) {
        tasks.add(
                DemoIds.of("group-task", module.slug().value()),
                organisation,
                DemoGroup.ID,
                module.slug().value(),
                null,
                due,
                note,
                DemoGroup.FROM);
    }

    public void addMember(UUID person, String name) {
        members.add(
                DemoIds.of("group-member", person.toString()),
                organisation,
                DemoGroup.ID,
                person,
                name,
                DemoGroup.FROM);
    }

    /** Somebody who is employed nowhere. */
    public void addStudent(DemoGroup.Student student, List<LearningModule> asked) {
        people.add(student.person(), student.name());
        addMember(student.person(), student.name());
        for (var done : student.completed(asked)) {
            modules.add(
                    DemoIds.of("group-module", student.person() + "/" + done.module()),
                    done.person(),
                    done.module(),
                    done.edition(),
                    done.completedOn(),
                    Provenance.EARNED_HERE.code());
        }
        if (student.reading()) {
            var module = asked.get(student.done());
            lessons.add(
                    student.person(),
                    module.slug().value(),
                    module.lessons().get(0).slug());
        }
    }

    @Override
    public List<Rows> tables() {
        return List.of(people, groups, trainers, members, tasks, modules, lessons);
    }
}

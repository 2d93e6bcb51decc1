package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** What groups were asked to do. */
@ApplicationScoped
public class Tasks {

    private static final String TASK =
            "select k.id, k.module, k.programme, k.due_on, k.note, k.group_id from group_task k ";
    private static final String OPEN = " k.withdrawn_on is null order by k.due_on, k.id";

    private record Given(GroupId group, Task task) {}

    private final Sql sql;

    Tasks(Sql sql) {
        this.sql = sql;
    }

    /** Those that hold, the first to be ready first. */
    public List<Task> of(GroupId group) {
        return sql.rows(TASK + "where k.group_id = ? and" + OPEN, Tasks::task, group.value());
    }

    /** Of every group that this person is in. */
    public Map<GroupId, List<Task>> askedOf(PersonId member) {
        return sql
                .rows(
                        TASK
                                + "join group_member m on m.group_id = k.group_id and m.left_on is null and m.person_id = ?"
                                + " where" + OPEN,
                        row -> new Given(new GroupId(UUID.fromString(row.getString(6))), task(row)),
                        member.value())
                .stream()
                .collect(Collectors.groupingBy(Given::group, Collectors.mapping(Given::task, Collectors.toList())));
    }

    public void give(Group group, Task task, LocalDate day) {
        var subject = task.subject();
        sql.change(
                "insert into group_task (id, organisation_id, group_id, module, programme, due_on, note, given_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                group.organisation().value(),
                group.id().value(),
                subject instanceof Task.OfModule ? subject.slug() : null,
                subject instanceof Task.OfProgramme ? subject.slug() : null,
                task.due(),
                task.note(),
                day);
    }

    /** Whether there was such a task. */
    public boolean withdraw(GroupId group, UUID task, LocalDate day) {
        return sql.change(
                        "update group_task set withdrawn_on = ? where group_id = ? and id = ? and withdrawn_on is null",
                        day,
                        group.value(),
                        task)
                > 0;
    }

    private static Task task(ResultSet row) throws SQLException {
        var module = row.getString(2);
        return new Task(
                UUID.fromString(row.getString(1)),
                module == null
                        ? new Task.OfProgramme(new ProgrammeSlug(row.getString(3)))
                        : new Task.OfModule(new ModuleSlug(module)),
                row.getObject(4, LocalDate.class),
                row.getString(5));
    }
}

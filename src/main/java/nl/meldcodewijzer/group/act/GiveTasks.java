package nl.meldcodewijzer.group.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Task;
import nl.meldcodewijzer.group.store.Tasks;
import nl.meldcodewijzer.person.PersonId;

/** Asks a group to do something, or no longer. */
@ApplicationScoped
public class GiveTasks {

    private final Tasks tasks;
    private final AuditTrail trail;

    GiveTasks(Tasks tasks, AuditTrail trail) {
        this.tasks = tasks;
        this.trail = trail;
    }

    /** Asking the same for the same day twice is asking once. */
    public void give(Group group, Task task, PersonId by, LocalDate today) {
        var same = tasks.of(group.id()).stream()
                .anyMatch(each ->
                        each.subject().equals(task.subject()) && each.due().equals(task.due()));
        if (!same) {
            tasks.give(group, task, today);
            record(by, "group-task-given", group, task.id());
        }
    }

    /** Whether there was such a task. */
    public boolean withdraw(Group group, UUID task, PersonId by, LocalDate today) {
        var withdrawn = tasks.withdraw(group.id(), task, today);
        if (withdrawn) {
            record(by, "group-task-withdrawn", group, task);
        }
        return withdrawn;
    }

    private void record(PersonId by, String deed, Group group, UUID task) {
        trail.record(AuditEntry.of(by, deed, "group-task", task)
                .inOrganisation(group.organisation().value()));
    }
}

package nl.meldcodewijzer.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What taking over a staff file would do to the register.
 *
 * @param rows rows with something in them, without the header
 * @param leavers in the register today and not in the file: proposed, never ended by an import
 * @param rejected in the order of the file
 */
public record StaffImportPlan(
        int rows,
        List<StaffMember> created,
        List<StaffChange> changes,
        int unchanged,
        List<StaffMember> leavers,
        List<RowProblem> rejected) {

    public StaffImportPlan {
        created = List.copyOf(created);
        changes = List.copyOf(changes);
        leavers = List.copyOf(leavers);
        rejected = List.copyOf(rejected);
    }

    /** A function of the file, the register and the day; nothing else decides. */
    public static StaffImportPlan of(StaffTable table, StaffHeader header, StaffContext context) {
        var matches = new StaffMatches(table, header, context.known());
        var created = new ArrayList<StaffMember>();
        var changed = new ArrayList<StaffChange>();
        var rejected = new ArrayList<RowProblem>();
        int unchanged = 0;
        for (var line : table.lines()) {
            var reader = new StaffRowReader(header, context, line);
            var row = reader.read();
            rejected.addAll(reader.problems());
            if (row.isEmpty()) {
                matches.rejected(line);
                continue;
            }
            var outcome = new StaffRowPlan(row.get(), header, context).against(matches.of(row.get()));
            if (outcome instanceof RowOutcome.Created made) {
                created.add(made.member());
            } else if (outcome instanceof RowOutcome.Changed made) {
                changed.add(made.change());
            } else if (outcome instanceof RowOutcome.Rejected refused) {
                rejected.add(refused.problem());
                matches.rejected(line);
            } else {
                unchanged++;
            }
        }
        rejected.sort(Comparator.comparingInt(RowProblem::row));
        return new StaffImportPlan(
                table.lines().size(), created, changed, unchanged, matches.leavers(context.today()), rejected);
    }

    /** As they would be. */
    public List<StaffMember> changed() {
        return changes.stream().map(StaffChange::after).toList();
    }

    public boolean changesNothing() {
        return created.isEmpty() && changes.isEmpty();
    }

    /** Rows that are not taken over; one row may have several problems. */
    public long rejectedRows() {
        return rejected.stream().mapToInt(RowProblem::row).distinct().count();
    }
}

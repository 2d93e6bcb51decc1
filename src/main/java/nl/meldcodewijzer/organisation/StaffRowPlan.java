package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row means for the employment it is about. A column that is not in the file changes nothing. */
final class StaffRowPlan {

    private final StaffRow row;
    private final StaffHeader header;
    private final StaffContext context;

    StaffRowPlan(StaffRow row, StaffHeader header, StaffContext context) {
        this.row = row;
        this.header = header;
        this.context = context;
    }

    RowOutcome against(StaffMatches.Match match) {
        if (match instanceof StaffMatches.Match.Unclear unclear) {
            return new RowOutcome.Rejected(unclear.problem());
        }
        return match instanceof StaffMatches.Match.Known known ? changing(known.member()) : creating();
    }

    private RowOutcome creating() {
        if (row.unit() != null && !row.unit().period().overlaps(row.period())) {
            return rejected(StaffColumn.UNIT, RowFault.UNIT_NOT_THERE_THEN);
        }
        var id = new EmploymentId(context.ids().get());
        var employment = new Employment(
                id, context.organisation(), row.staffNumber(), row.contractNumber(), row.kind(), row.period(), 0);
        var assignment = new Assignment(
                context.ids().get(), id, row.post(), Span.from(row.period().from()));
        return new RowOutcome.Created(new StaffMember(employment, row.name(), List.of(assignment)));
    }

    private RowOutcome changing(StaffMember old) {
        var was = old.employment();
        if (was.period().endsBefore(row.period().from())) {
            return rejected(
                    StaffColumn.FROM,
                    RowFault.CAME_BACK,
                    String.valueOf(was.period().until()));
        }
        var until = header.has(StaffColumn.UNTIL)
                ? row.period().until()
                : was.period().until();
        if (until != null && until.isBefore(row.period().from())) {
            return rejected(StaffColumn.FROM, RowFault.ENDS_BEFORE_IT_BEGINS, until.toString());
        }
        var employed = old.employedDuring(new Span(row.period().from(), until))
                .called(old.name() == null ? null : name(old.name()));
        employed = employed.as(new Employment(
                was.id(),
                was.organisation(),
                row.staffNumber() == null ? was.staffNumber() : row.staffNumber(),
                row.staffNumber() == null ? was.contractNumber() : row.contractNumber(),
                header.has(StaffColumn.KIND) ? row.kind() : was.kind(),
                employed.employment().period(),
                was.version()));
        return posted(old, employed);
    }

    private RowOutcome posted(StaffMember old, StaffMember employed) {
        var period = employed.employment().period();
        if (row.effective() != null && period.endsBefore(row.effective())) {
            return rejected(StaffColumn.EFFECTIVE, RowFault.EFFECTIVE_AFTER_END, String.valueOf(period.until()));
        }
        var day = later(row.effective() == null ? context.today() : row.effective(), period.from());
        if (period.endsBefore(day)) {
            return outcome(old, employed);
        }
        var now = employed.assignmentsOn(day);
        if (now.stream().anyMatch(each -> each.post().equals(wanted(each)))) {
            return outcome(old, employed);
        }
        if (row.unit() != null && !row.unit().period().contains(day)) {
            return rejected(StaffColumn.UNIT, RowFault.UNIT_NOT_THERE_THEN);
        }
        if (now.isEmpty()) {
            return outcome(old, filling(employed, day));
        }
        var one = oneOf(now);
        return one == null
                ? rejected(StaffColumn.UNIT, RowFault.SEVERAL_POSTS)
                : outcome(
                        old,
                        employed.changing(one, wanted(one), day, context.ids().get()));
    }

    private StaffMember filling(StaffMember employed, LocalDate day) {
        var next = employed.assignments().stream()
                .map(each -> each.period().from())
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
        var period = next.map(Span.from(day)::untilDayBefore).orElse(Span.from(day));
        return employed.adding(new Assignment(context.ids().get(), employed.id(), row.post(), period));
    }

    private @Nullable Assignment oneOf(List<Assignment> now) {
        if (now.size() == 1) {
            return now.get(0);
        }
        var same = now.stream()
                .filter(each ->
                        java.util.Objects.equals(each.post().unit(), row.post().unit()))
                .toList();
        return header.has(StaffColumn.UNIT) && same.size() == 1 ? same.get(0) : null;
    }

    private Post wanted(Assignment now) {
        var post = row.post();
        return new Post(
                header.has(StaffColumn.UNIT) ? post.unit() : now.post().unit(),
                header.has(StaffColumn.TEAM) ? post.team() : now.post().team(),
                header.has(StaffColumn.JOB) ? post.job() : now.post().job(),
                post.profession());
    }

    private StaffName name(StaffName old) {
        var name = row.name();
        return header.has(StaffColumn.EMAIL) ? name : new StaffName(name.first(), name.last(), old.email());
    }

    private static RowOutcome outcome(StaffMember old, StaffMember now) {
        return now.equals(old) ? new RowOutcome.Unchanged() : new RowOutcome.Changed(new StaffChange(old, now));
    }

    private RowOutcome rejected(StaffColumn column, RowFault fault, String... other) {
        return new RowOutcome.Rejected(new RowProblem(row.row(), column, value(column), fault, List.of(other)));
    }

    private String value(StaffColumn column) {
        return switch (column) {
            case UNIT -> row.unit() == null ? "" : row.unit().name();
            case FROM -> row.period().from().toString();
            case EFFECTIVE -> String.valueOf(row.effective());
            default -> "";
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

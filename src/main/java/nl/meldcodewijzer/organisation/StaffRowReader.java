package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meldcodewijzer.learning.ProfessionSlug;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; everything wrong with them is reported together. */
final class StaffRowReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");

    private final StaffHeader header;
    private final StaffContext context;
    private final StaffTable.Line line;
    private final List<RowProblem> problems = new ArrayList<>();

    StaffRowReader(StaffHeader header, StaffContext context, StaffTable.Line line) {
        this.header = header;
        this.context = context;
        this.line = line;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The row, or nothing and then there are problems. */
    Optional<StaffRow> read() {
        checkLengths();
        var email = email();
        var staffNumber = text(StaffColumn.STAFF_NUMBER);
        if (staffNumber == null && email == null && problemFree(StaffColumn.EMAIL)) {
            report(StaffColumn.STAFF_NUMBER, RowFault.NO_KEY);
        }
        var first = required(StaffColumn.FIRST_NAME);
        var last = required(StaffColumn.LAST_NAME);
        var kind = kind();
        var unit = unit();
        var profession = profession();
        var period = period();
        var effective = effective(period);
        if (!problems.isEmpty() || profession == null || period == null) {
            return Optional.empty();
        }
        var contract = text(StaffColumn.CONTRACT_NUMBER);
        return Optional.of(new StaffRow(
                line.row(),
                staffNumber,
                contract == null ? "" : contract,
                new StaffName(first, last, email),
                kind,
                unit,
                text(StaffColumn.TEAM),
                text(StaffColumn.JOB),
                profession,
                period,
                effective));
    }

    private void checkLengths() {
        for (var column : StaffColumn.values()) {
            if (header.cell(line, column).length() > column.longest()) {
                report(column, RowFault.TOO_LONG, Integer.toString(column.longest()));
            }
        }
        line.cells().stream()
                .skip(header.width())
                .map(CellText::cleaned)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> problems.add(
                        new RowProblem(line.row(), StaffColumn.EFFECTIVE, text, RowFault.TOO_MANY_CELLS, List.of())));
    }

    private @Nullable String email() {
        var email = text(StaffColumn.EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            report(StaffColumn.EMAIL, RowFault.NOT_AN_EMAIL);
            return null;
        }
        return email;
    }

    private EmploymentKind kind() {
        var text = text(StaffColumn.KIND);
        if (text == null) {
            return EmploymentKind.EMPLOYEE;
        }
        var kind = EmploymentKind.called(text);
        if (kind.isEmpty()) {
            var names = new ArrayList<String>();
            for (var each : EmploymentKind.values()) {
                names.add(each.names().get(0));
            }
            report(StaffColumn.KIND, RowFault.UNKNOWN_KIND, names.toArray(String[]::new));
        }
        return kind.orElse(EmploymentKind.EMPLOYEE);
    }

    private @Nullable Unit unit() {
        var text = text(StaffColumn.UNIT);
        if (text == null) {
            return null;
        }
        var unit = context.unitCalled(text);
        if (unit.isEmpty()) {
            var names = context.units().stream().map(Unit::name).toList();
            report(
                    StaffColumn.UNIT,
                    RowFault.UNKNOWN_UNIT,
                    LookAlikes.of(text, names).toArray(String[]::new));
        }
        return unit.orElse(null);
    }

    private @Nullable ProfessionSlug profession() {
        var text = required(StaffColumn.PROFESSION);
        if (text.isEmpty()) {
            return null;
        }
        var profession = context.professions().apply(text);
        if (profession.isEmpty()) {
            report(
                    StaffColumn.PROFESSION,
                    RowFault.UNKNOWN_PROFESSION,
                    LookAlikes.of(text, context.professionNames()).toArray(String[]::new));
        }
        return profession.orElse(null);
    }

    private @Nullable Span period() {
        required(StaffColumn.FROM);
        var from = date(StaffColumn.FROM);
        var until = date(StaffColumn.UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            report(StaffColumn.UNTIL, RowFault.ENDS_BEFORE_IT_BEGINS, from.toString());
            return null;
        }
        return from == null ? null : new Span(from, until);
    }

    private @Nullable LocalDate effective(@Nullable Span period) {
        var effective = date(StaffColumn.EFFECTIVE);
        if (effective != null && period != null && period.endsBefore(effective)) {
            report(StaffColumn.EFFECTIVE, RowFault.EFFECTIVE_AFTER_END, String.valueOf(period.until()));
        }
        return effective;
    }

    private @Nullable LocalDate date(StaffColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var read = DutchDate.of(text);
        if (read instanceof DutchDate.Day day) {
            var year = day.date().getYear();
            if (year < 1940 || year > context.today().getYear() + 10) {
                report(column, RowFault.UNLIKELY_YEAR);
            }
            return day.date();
        }
        report(column, read instanceof DutchDate.NoSuchDay ? RowFault.NO_SUCH_DAY : RowFault.NOT_A_DATE);
        return null;
    }

    private @Nullable String text(StaffColumn column) {
        var text = header.cell(line, column);
        return text.isEmpty() ? null : text;
    }

    private String required(StaffColumn column) {
        var text = header.cell(line, column);
        if (text.isEmpty()) {
            report(column, RowFault.REQUIRED);
        }
        return text;
    }

    private boolean problemFree(StaffColumn column) {
        return problems.stream().noneMatch(problem -> problem.column() == column);
    }

    private void report(StaffColumn column, RowFault fault, String... other) {
        problems.add(new RowProblem(line.row(), column, header.cell(line, column), fault, List.of(other)));
    }
}

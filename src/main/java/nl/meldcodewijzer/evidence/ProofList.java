package nl.meldcodewijzer.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.DutchDate;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.StaffTable;
import org.jspecify.annotations.Nullable;

/**
 * A list of who did a course: per row a staff number or e-mail address, the day, and perhaps the last day on the paper.
 *
 * @param rows those that can be accepted
 * @param faults those that cannot, each with its row in the file
 */
public record ProofList(List<Row> rows, List<Fault> faults) {

    private static final Set<String> HEADERS =
            Set.of("personeelsnummer", "e-mail", "email", "medewerker", "e-mailadres");

    /** Whom it is about and what it proves. */
    public record Row(int row, Colleague colleague, Proof proof) {}

    /** What is wrong with one row; the reason is told in the reader's language by whoever shows it. */
    public record Fault(int row, Column column, String value, Reason reason) {}

    public enum Column {
        WHO,
        COMPLETED,
        UNTIL
    }

    public enum Reason {
        MISSING,
        NOBODY,
        SEVERAL,
        NOT_A_DATE,
        IN_THE_FUTURE,
        ENDS_BEFORE,
        TWICE
    }

    public ProofList {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Reads a table; a first row of headings may be left out. */
    public static ProofList of(
            StaffTable table, Collection<Colleague> staff, ProgrammeSlug programme, String title, LocalDate today) {
        return new Reading(staff, programme, title, today).read(table);
    }

    private static final class Reading {
        private final Collection<Colleague> staff;
        private final ProgrammeSlug programme;
        private final String title;
        private final LocalDate today;
        private final List<Row> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<EmploymentId> seen = new HashSet<>();

        Reading(Collection<Colleague> staff, ProgrammeSlug programme, String title, LocalDate today) {
            this.staff = staff;
            this.programme = programme;
            this.title = title;
            this.today = today;
        }

        ProofList read(StaffTable table) {
            var lines = Stream.concat(Stream.of(new StaffTable.Line(1, table.header())), table.lines().stream())
                    .filter(each -> each.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
            var headings = !lines.isEmpty() && areHeadings(lines.get(0).cells());
            lines.stream().skip(headings ? 1 : 0).forEach(each -> row(each.row(), each.cells()));
            return new ProofList(rows, faults);
        }

        private static boolean areHeadings(List<String> cells) {
            return HEADERS.contains(cell(cells, 0).toLowerCase(Locale.ROOT));
        }

        private void row(int number, List<String> cells) {
            var colleague = who(number, cell(cells, 0));
            var completed = day(number, Column.COMPLETED, cell(cells, 1));
            var until = cell(cells, 2).isEmpty() ? null : day(number, Column.UNTIL, cell(cells, 2));
            if (colleague == null
                    || completed == null
                    || until == null && !cell(cells, 2).isEmpty()) {
                return;
            }
            if (until != null && until.isBefore(completed)) {
                faults.add(new Fault(number, Column.UNTIL, cell(cells, 2), Reason.ENDS_BEFORE));
            } else if (completed.isAfter(today)) {
                faults.add(new Fault(number, Column.COMPLETED, cell(cells, 1), Reason.IN_THE_FUTURE));
            } else if (!seen.add(colleague.employment())) {
                faults.add(new Fault(number, Column.WHO, cell(cells, 0), Reason.TWICE));
            } else {
                rows.add(new Row(number, colleague, new Proof(programme, title, completed, until)));
            }
        }

        private @Nullable Colleague who(int number, String typed) {
            var found = typed.isEmpty()
                    ? List.<Colleague>of()
                    : staff.stream().filter(each -> each.isCalled(typed)).toList();
            if (found.isEmpty() && !typed.isEmpty()) {
                found = staff.stream()
                        .filter(each -> each.isCalledWithoutZeros(typed))
                        .toList();
            }
            var one = found.stream().findFirst();
            if (one.isPresent() && (found.size() == 1 || found.stream().allMatch(one.get()::isTheSameAs))) {
                return one.get();
            }
            var reason = typed.isEmpty() ? Reason.MISSING : found.isEmpty() ? Reason.NOBODY : Reason.SEVERAL;
            faults.add(new Fault(number, Column.WHO, typed, reason));
            return null;
        }

        private @Nullable LocalDate day(int number, Column column, String typed) {
            if (DutchDate.of(typed) instanceof DutchDate.Day day
                    && day.date().getYear() >= 1990
                    && day.date().getYear() < 2100) {
                return day.date();
            }
            faults.add(new Fault(number, column, typed, typed.isEmpty() ? Reason.MISSING : Reason.NOT_A_DATE));
            return null;
        }

        private static String cell(List<String> cells, int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }
    }
}

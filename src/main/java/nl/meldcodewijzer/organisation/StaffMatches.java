package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which row is about which employment: by staff and contract number, else by e-mail. */
final class StaffMatches {

    /** A row is about a known employment, a new one, or cannot be placed. */
    sealed interface Match {

        record Known(StaffMember member) implements Match {}

        record New() implements Match {}

        record Unclear(RowProblem problem) implements Match {}
    }

    private record Number(String staff, String contract) {}

    private final StaffHeader header;
    private final List<StaffMember> known;
    private final Map<Number, StaffMember> byNumber = new HashMap<>();
    private final Map<String, String> byBareNumber = new HashMap<>();
    private final Map<String, List<StaffMember>> byEmail = new HashMap<>();
    private final Map<String, List<Integer>> rowsWithEmail = new HashMap<>();
    private final Map<String, Integer> numberedRowWithEmail = new HashMap<>();
    private final Set<Number> numbersInFile = new HashSet<>();
    private final Map<Number, Integer> rowOfNumber = new HashMap<>();
    private final Map<EmploymentId, Integer> rowOfMember = new HashMap<>();
    private final Set<String> numbersOfRejected = new HashSet<>();
    private final Set<String> emailsOfRejected = new HashSet<>();

    StaffMatches(StaffTable table, StaffHeader header, List<StaffMember> known) {
        this.header = header;
        this.known = known;
        for (var member : known) {
            index(member);
        }
        for (var line : table.lines()) {
            numbersInFile.add(new Number(
                    header.cell(line, StaffColumn.STAFF_NUMBER), header.cell(line, StaffColumn.CONTRACT_NUMBER)));
            var email = header.cell(line, StaffColumn.EMAIL).toLowerCase(Locale.ROOT);
            if (!email.isEmpty()) {
                rowsWithEmail.computeIfAbsent(email, any -> new ArrayList<>()).add(line.row());
                if (!header.cell(line, StaffColumn.STAFF_NUMBER).isEmpty()) {
                    numberedRowWithEmail.putIfAbsent(email, line.row());
                }
            }
        }
    }

    private void index(StaffMember member) {
        var number = member.employment().staffNumber();
        if (number != null) {
            byNumber.put(new Number(number, member.employment().contractNumber()), member);
            byBareNumber.putIfAbsent(bare(number), number);
        }
        if (member.name() != null && member.name().email() != null) {
            byEmail.computeIfAbsent(member.name().email(), any -> new ArrayList<>())
                    .add(member);
        }
    }

    Match of(StaffRow row) {
        var match = row.staffNumber() == null ? byEmail(row) : byNumber(row, row.staffNumber());
        if (match instanceof Match.Known found) {
            var earlier = rowOfMember.putIfAbsent(found.member().id(), row.row());
            if (earlier != null) {
                return unclear(row, keyColumn(row), RowFault.SAME_KEY, earlier.toString());
            }
        }
        return match;
    }

    /** Somebody whose row is rejected is in the file all the same, so has not left. */
    void rejected(StaffTable.Line line) {
        numbersOfRejected.add(bare(header.cell(line, StaffColumn.STAFF_NUMBER)));
        emailsOfRejected.add(header.cell(line, StaffColumn.EMAIL).toLowerCase(Locale.ROOT));
    }

    List<StaffMember> leavers(LocalDate today) {
        return known.stream()
                .filter(member -> member.employment().holdsOn(today))
                .filter(member -> !rowOfMember.containsKey(member.id()))
                .filter(member -> !isAmongRejected(member))
                .toList();
    }

    private Match byNumber(StaffRow row, String staffNumber) {
        var number = new Number(staffNumber, row.contractNumber());
        var earlier = rowOfNumber.putIfAbsent(number, row.row());
        if (earlier != null) {
            return unclear(row, StaffColumn.STAFF_NUMBER, RowFault.SAME_KEY, earlier.toString());
        }
        var exact = byNumber.get(number);
        if (exact != null) {
            return new Match.Known(exact);
        }
        var alike = byBareNumber.get(bare(staffNumber));
        if (alike != null && !alike.equals(staffNumber)) {
            return unclear(row, StaffColumn.STAFF_NUMBER, RowFault.LEADING_ZEROS, alike);
        }
        return numberless(row);
    }

    /** Somebody known by e-mail only now has a staff number. */
    private Match numberless(StaffRow row) {
        var same = withEmail(row).stream()
                .filter(member -> member.employment().staffNumber() == null)
                .filter(member -> !rowOfMember.containsKey(member.id()))
                .toList();
        return same.size() == 1 ? new Match.Known(same.get(0)) : new Match.New();
    }

    private Match byEmail(StaffRow row) {
        var email = String.valueOf(row.name().email());
        int earlier = rowsWithEmail.getOrDefault(email, List.of(row.row())).get(0);
        var other = earlier == row.row() ? numberedRowWithEmail.get(email) : Integer.valueOf(earlier);
        if (other != null) {
            return unclear(row, StaffColumn.EMAIL, RowFault.SAME_KEY, other.toString());
        }
        var same = withEmail(row).stream()
                .filter(member -> !hasRowByNumber(member))
                .filter(member -> member.employment().period().overlaps(row.period()))
                .toList();
        if (same.size() > 1) {
            return unclear(row, StaffColumn.EMAIL, RowFault.SEVERAL_WITH_EMAIL);
        }
        return same.isEmpty() ? new Match.New() : new Match.Known(same.get(0));
    }

    /** Then that row says which address is theirs, and it is not this one: a row with both is found before. */
    private boolean hasRowByNumber(StaffMember member) {
        var number = member.employment().staffNumber();
        return number != null
                && numbersInFile.contains(new Number(number, member.employment().contractNumber()));
    }

    private List<StaffMember> withEmail(StaffRow row) {
        var email = row.name().email();
        return email == null ? List.of() : byEmail.getOrDefault(email, List.of());
    }

    private boolean isAmongRejected(StaffMember member) {
        var number = member.employment().staffNumber();
        var email = emailOf(member);
        return number != null && numbersOfRejected.contains(bare(number))
                || email != null && emailsOfRejected.contains(email);
    }

    private static @Nullable String emailOf(StaffMember member) {
        return member.name() == null ? null : member.name().email();
    }

    private static StaffColumn keyColumn(StaffRow row) {
        return row.staffNumber() == null ? StaffColumn.EMAIL : StaffColumn.STAFF_NUMBER;
    }

    private static Match unclear(StaffRow row, StaffColumn column, RowFault fault, String... other) {
        var value = column == StaffColumn.EMAIL ? row.name().email() : row.staffNumber();
        return new Match.Unclear(new RowProblem(row.row(), column, value == null ? "" : value, fault, List.of(other)));
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}

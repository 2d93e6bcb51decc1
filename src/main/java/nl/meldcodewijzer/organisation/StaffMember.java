package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register: an employment with its name and its posts, oldest first.
 *
 * @param name absent after erasure
 */
public record StaffMember(Employment employment, @Nullable StaffName name, List<Assignment> assignments) {

    public StaffMember {
        assignments = assignments.stream()
                .sorted(Comparator.comparing((Assignment each) -> each.period().from())
                        .thenComparing(Assignment::id))
                .toList();
    }

    public EmploymentId id() {
        return employment.id();
    }

    /** The posts held on a day; none outside the employment. */
    public List<Assignment> assignmentsOn(LocalDate day) {
        return employment.holdsOn(day)
                ? assignments.stream()
                        .filter(each -> each.period().contains(day))
                        .toList()
                : List.of();
    }
}

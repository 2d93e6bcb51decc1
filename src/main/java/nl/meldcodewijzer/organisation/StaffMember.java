package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register: an employment with its name and its posts, oldest first. An employment that ends leaves its
 * posts as they are: what holds on a day holds in both.
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

    /** The last post that began on or before a day, or else the first one to come. */
    public @Nullable Assignment latestAssignment(LocalDate day) {
        Assignment latest = null;
        for (var each : assignments) {
            if (latest == null || !each.period().from().isAfter(day)) {
                latest = each;
            }
        }
        return latest;
    }

    public StaffMember as(Employment other) {
        return new StaffMember(other, name, assignments);
    }

    public StaffMember called(@Nullable StaffName other) {
        return new StaffMember(employment, other, assignments);
    }

    /** A change: from that day on another post; what was before stays as it was. */
    public StaffMember changing(Assignment old, Post post, LocalDate from, UUID newId) {
        if (!from.isAfter(old.period().from())) {
            return correcting(old, old.as(post));
        }
        var next = new Assignment(newId, id(), post, old.period().beginningOn(from));
        return replacing(old, List.of(old.during(old.period().untilDayBefore(from)), next));
    }

    /** A correction: it was always so. */
    public StaffMember correcting(Assignment old, Assignment right) {
        return replacing(old, List.of(right));
    }

    /** One more post beside the others. */
    public StaffMember adding(Assignment more) {
        var all = new ArrayList<>(assignments);
        all.add(more);
        return new StaffMember(employment, name, all);
    }

    /**
     * Employed during another period than was written. Of an earlier first day on which there was no post yet, the first ones
     * that follow are taken. All else stays as it is, also what was before a later first day: what holds on a day holds in
     * both, and a day that was typed wrong takes nothing away.
     */
    public StaffMember employedDuring(Span period) {
        var first = period.from();
        var moving = assignments.stream().anyMatch(each -> each.period().contains(first))
                ? null
                : assignments.stream()
                        .map(each -> each.period().from())
                        .filter(each -> first.isBefore(each)
                                && !employment.period().from().isBefore(each))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        var moved = assignments.stream()
                .map(each -> each.period().from().equals(moving)
                        ? each.during(each.period().beginningOn(first))
                        : each)
                .toList();
        return new StaffMember(employment.during(period), name, moved);
    }

    private StaffMember replacing(Assignment old, List<Assignment> by) {
        var all = new ArrayList<>(assignments);
        if (!all.remove(old)) {
            throw new IllegalArgumentException("Assignment " + old.id() + " is not one of employment " + id());
        }
        all.addAll(by);
        return new StaffMember(employment, name, all);
    }
}

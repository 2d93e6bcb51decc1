package nl.meldcodewijzer.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff in the list, with the programme's status and never more than that.
 *
 * @param row absent for who does not count, such as students
 * @param provenance of the certificate that the status rests on; empty without one
 */
record StaffLine(
        StaffMember member,
        List<Assignment> posts,
        @Nullable CoverageRow row,
        String name,
        String unit,
        String profession,
        String status,
        String provenance) {

    StaffLine {
        posts = List.copyOf(posts);
    }

    public boolean absent() {
        return row != null && row.absent();
    }

    public boolean linked() {
        return row != null && row.linked();
    }

    public @Nullable LocalDate validUntil() {
        return row == null ? null : row.validUntil();
    }

    String statusCode() {
        return row == null ? "outside" : row.status().code();
    }

    /** The colour of its status. */
    public String look() {
        return StatusWords.look(row);
    }

    boolean isIn(String unitId) {
        return posts.stream()
                .anyMatch(each -> each.post().unit() != null
                        && each.post().unit().toString().equals(unitId));
    }

    boolean isA(String slug) {
        return posts.stream().anyMatch(each -> each.post().profession().value().equals(slug));
    }

    String search() {
        var number = member.employment().staffNumber();
        return (name + " " + (number == null ? "" : number)).toLowerCase(Locale.ROOT);
    }

    /** The post by which it is counted; the first when there are several. */
    @Nullable
    Assignment main() {
        return posts.isEmpty() ? null : posts.get(0);
    }
}

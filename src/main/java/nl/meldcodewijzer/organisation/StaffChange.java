package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody as the register has them, and as a staff file would have them. */
public record StaffChange(StaffMember before, StaffMember after) {

    /**
     * Another post from a day on.
     *
     * @param was absent when there was none on that day
     */
    public record PostChange(LocalDate from, @Nullable Post was, Post becomes) {}

    /** The posts that say something else than before; one that only moved along with the employment does not. */
    public List<PostChange> posts() {
        var changes = new ArrayList<PostChange>();
        for (var now : after.assignments()) {
            var old = same(now)
                    .or(() -> before.assignments().stream()
                            .filter(each -> each.period().contains(now.period().from()))
                            .filter(each -> !after.assignments().contains(each))
                            .findFirst())
                    .map(Assignment::post)
                    .orElse(null);
            if (!now.post().equals(old)) {
                changes.add(new PostChange(now.period().from(), old, now.post()));
            }
        }
        return changes;
    }

    private Optional<Assignment> same(Assignment now) {
        return before.assignments().stream()
                .filter(each -> each.id().equals(now.id()))
                .findFirst();
    }
}

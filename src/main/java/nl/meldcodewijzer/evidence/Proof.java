package nl.meldcodewijzer.evidence;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.jspecify.annotations.Nullable;

/**
 * What a paper from elsewhere says.
 *
 * @param title of the course or the paper
 * @param paperUntil its last day by its own words; absent when it says nothing
 */
public record Proof(
        ProgrammeSlug programme,
        String title,
        LocalDate completedOn,
        @Nullable LocalDate paperUntil) {

    /** In characters. */
    public static final int LONGEST_TITLE = 200;

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    public Proof {
        if (paperUntil != null && paperUntil.isBefore(completedOn)) {
            throw new IllegalArgumentException("It ends on " + paperUntil + ", before " + completedOn);
        }
    }

    /**
     * From when until when it counts: as long as a completion here would, and never longer than the paper itself.
     *
     * @param previous the certificate that was being renewed on that day
     */
    public Validity validity(Programme rules, Optional<Certificate> previous) {
        var earned = Validity.earned(rules, completedOn, previous);
        return paperUntil != null && paperUntil.isBefore(earned.until())
                ? new Validity(earned.from(), paperUntil)
                : earned;
    }
}

package nl.meldcodewijzer.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that was handed in, with its grade.
 *
 * @param first the grade at that moment, which stays for ever
 * @param regrade the latest one after it; absent for nearly all
 */
public record Submission(
        Attempt attempt,
        Instant submittedAt,
        Result first,
        @Nullable Regrade regrade) {

    /** The grade that counts. */
    public Result result() {
        return regrade == null ? first : regrade.result();
    }
}

package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Tells for whom and as what somebody works; answered by whoever knows employments, which this feature does not. */
public interface LearnerEmployments {

    /**
     * One profession in one employment.
     *
     * @param profession absent while the employer did not say which
     * @param from first day of the employment
     * @param until its last day, absent while it runs
     */
    record Work(
            String employer,
            @Nullable ProfessionSlug profession,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The latest profession first; empty for somebody without an employment on that day. */
    List<Work> of(PersonId person, LocalDate day);
}

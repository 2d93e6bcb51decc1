package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of modules that together earn a certificate, and how long that holds. The terms are a choice with a basis, no law.
 *
 * @param validity from the base date
 * @param renewalWindow before the end of validity
 * @param grace after the end of validity
 * @param onboarding term for new staff, from the start of the employment
 * @param fixedEnd the day of the year on which every certificate ends; only with {@link BaseDate#FIXED}
 */
public record Programme(
        ProgrammeSlug slug,
        String title,
        String summary,
        List<ModuleSlug> modules,
        Period validity,
        Period renewalWindow,
        Period grace,
        Period onboarding,
        BaseDate baseDate,
        @Nullable MonthDay fixedEnd,
        String basis,
        List<RecognisedCourse> recognisedCourses,
        List<Edition> editions,
        String digest) {

    /** From which date validity is counted. */
    public enum BaseDate {
        COMPLETION,
        OLD_END,
        FIXED
    }

    /** A course elsewhere that counts as this programme. */
    public record RecognisedCourse(
            String title,
            String provider,
            LocalDate from,
            @Nullable LocalDate until) {}

    public Programme {
        modules = List.copyOf(modules);
        recognisedCourses = List.copyOf(recognisedCourses);
        editions = List.copyOf(editions);
    }

    public Edition edition() {
        return editions.get(0);
    }
}

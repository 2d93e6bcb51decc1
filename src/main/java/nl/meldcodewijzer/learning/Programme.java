package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
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
        Paths paths,
        Period validity,
        Period renewalWindow,
        Period grace,
        Period onboarding,
        BaseDate baseDate,
        @Nullable MonthDay fixedEnd,
        String basis,
        Recognition recognition,
        List<Edition> editions,
        String digest) {

    /** From which date validity is counted. */
    public enum BaseDate {
        COMPLETION,
        OLD_END,
        FIXED
    }

    /**
     * What has to be done for a certificate.
     *
     * @param first for the first one, and for who waited too long
     * @param refresher enough for who renews in time; empty: the first path again
     */
    public record Paths(List<ModuleSlug> first, List<ModuleSlug> refresher) {

        public Paths {
            first = List.copyOf(first);
            refresher = List.copyOf(refresher);
        }
    }

    /**
     * What counts as this programme.
     *
     * @param programmes of which a certificate counts until it ends when it was issued on this day or before, for
     *     example the programme before this one
     */
    public record Recognition(Map<ProgrammeSlug, LocalDate> programmes, List<RecognisedCourse> courses) {

        public static final Recognition NONE = new Recognition(Map.of(), List.of());

        public Recognition {
            programmes = Map.copyOf(programmes);
            courses = List.copyOf(courses);
        }

        /** Whether a certificate of another programme counts. */
        public boolean accepts(ProgrammeSlug programme, LocalDate issuedOn) {
            var until = programmes.get(programme);
            return until != null && !issuedOn.isAfter(until);
        }
    }

    /** A course elsewhere that counts as this programme. */
    public record RecognisedCourse(
            String title,
            String provider,
            LocalDate from,
            @Nullable LocalDate until) {}

    public Programme {
        editions = List.copyOf(editions);
    }

    /** Those of the first path, in its order. */
    public List<ModuleSlug> modules() {
        return paths.first();
    }

    /** Whether the module is on one of its paths. */
    public boolean asksFor(ModuleSlug module) {
        return paths.first().contains(module) || paths.refresher().contains(module);
    }

    /** Whether a certificate of that programme counts as one of this. */
    public boolean counts(ProgrammeSlug other, LocalDate issuedOn) {
        return other.equals(slug) || recognition.accepts(other, issuedOn);
    }

    public Edition edition() {
        return editions.get(0);
    }

    /** The one in effect on a day; the first one when the day was before it. */
    public Edition editionOn(LocalDate day) {
        return editions.stream()
                .filter(each -> !each.effective().isAfter(day))
                .findFirst()
                .orElseGet(() -> editions.get(editions.size() - 1));
    }
}

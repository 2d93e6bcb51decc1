package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;

/**
 * What a module is about, for whom, since when, and on which facts it rests.
 *
 * @param professions for whom it is; empty: for all
 * @param minutes for all lessons and the quiz
 * @param testOut whether who knows this already may begin with the quiz and skip the lessons
 * @param isPrivate whether nobody, also not the service, may know who read it
 * @param editions newest first, never empty
 */
public record About(
        String title,
        String summary,
        Place place,
        List<ProfessionSlug> professions,
        int minutes,
        boolean testOut,
        boolean isPrivate,
        List<String> goals,
        List<Source> sources,
        LocalDate checkedOn,
        List<Edition> editions,
        List<Review> reviews) {

    /** Who outside the authors read which edition. */
    public record Review(String name, String role, String organisation, LocalDate date, int edition) {}

    public About {
        professions = List.copyOf(professions);
        goals = List.copyOf(goals);
        sources = List.copyOf(sources);
        editions = List.copyOf(editions);
        reviews = List.copyOf(reviews);
    }
}

package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;

/** Modules for tests: of step 1, for everybody, without lessons. */
public final class ModuleExamples {

    private ModuleExamples() {}

    /** Passed with 80 percent of six questions. */
    public static LearningModule module(String slug, LocalDate checkedOn, List<Edition> editions, List<Question> pool) {
        return new LearningModule(
                new ModuleSlug(slug),
                about(slug, checkedOn, editions),
                List.of(),
                List.of(),
                List.of(),
                new Quiz(80, 6, AttemptPolicy.OPEN, pool),
                "00");
    }

    private static About about(String title, LocalDate checkedOn, List<Edition> editions) {
        return new About(
                title,
                "",
                Place.step(1),
                List.of(),
                20,
                false,
                false,
                List.of(),
                List.of(),
                checkedOn,
                editions,
                List.of());
    }
}

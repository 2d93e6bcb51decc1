package nl.meldcodewijzer.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Place.Shelf;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.Source;
import org.jspecify.annotations.Nullable;

/** A module in a list. */
record ModuleView(
        String slug,
        String title,
        String summary,
        int edition,
        int minutes,
        @Nullable Integer step,
        @Nullable String theme,
        @Nullable String field,
        @Nullable String role,
        @Nullable String refresher) {

    static ModuleView of(LearningModule module) {
        return new ModuleView(
                module.slug().value(),
                module.title(),
                module.summary(),
                module.edition().number(),
                module.minutes(),
                module.step(),
                module.place().nameOn(Shelf.THEME),
                module.place().nameOn(Shelf.FIELD),
                module.place().nameOn(Shelf.ROLE),
                module.place().nameOn(Shelf.REFRESHER));
    }

    /** A module by itself: what it teaches, not what its quiz asks. */
    record Whole(
            String slug,
            String title,
            String summary,
            int edition,
            LocalDate effective,
            LocalDate checkedOn,
            int minutes,
            @Nullable Integer step,
            @Nullable String theme,
            @Nullable String field,
            @Nullable String role,
            @Nullable String refresher,
            List<String> professions,
            List<String> goals,
            int questionsPerAttempt,
            int passMark,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<LessonView> lessons,
            List<Source> sources,
            String digest) {

        static Whole of(LearningModule module) {
            return new Whole(
                    module.slug().value(),
                    module.title(),
                    module.summary(),
                    module.edition().number(),
                    module.edition().effective(),
                    module.checkedOn(),
                    module.minutes(),
                    module.step(),
                    module.place().nameOn(Shelf.THEME),
                    module.place().nameOn(Shelf.FIELD),
                    module.place().nameOn(Shelf.ROLE),
                    module.place().nameOn(Shelf.REFRESHER),
                    module.professions().stream().map(ProfessionSlug::value).toList(),
                    module.goals(),
                    module.questionsPerAttempt(),
                    module.passMark(),
                    module.lessons().stream().map(LessonView::of).toList(),
                    module.sources(),
                    module.digest());
        }
    }

    /** A lesson, as HTML that is safe to show. */
    record LessonView(String slug, String title, int minutes, String html) {

        static LessonView of(Lesson lesson) {
            return new LessonView(lesson.slug(), lesson.title(), lesson.minutes(), lesson.html());
        }
    }
}

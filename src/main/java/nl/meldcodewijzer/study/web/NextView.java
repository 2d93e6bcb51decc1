package nl.meldcodewijzer.study.web;

import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.MixedSentence;
import nl.meldcodewijzer.study.NextStep;
import nl.meldcodewijzer.study.Trail;
import org.jspecify.annotations.Nullable;

/** The next step, with the button that goes there. */
record NextView(NextStep step, Trail trail, FrameworkSlug framework, MyPageWords words) {

    public String module() {
        return step.module().title();
    }

    public String time() {
        return words.time(step.minutes());
    }

    public MixedSentence what() {
        var messages = words.messages();
        if (step instanceof NextStep.OpenQuiz quiz) {
            return MixedSentence.plain(
                    quiz.total() == 0
                            ? messages.openQuizOf(quiz.answered())
                            : messages.openQuiz(quiz.answered(), quiz.total()));
        }
        if (step instanceof NextStep.ReadLesson read) {
            var title = read.lesson().forFramework(framework).title();
            return MixedSentence.of(messages.lesson(read.number(), title), title);
        }
        return MixedSentence.plain(messages.quizNow());
    }

    public String label() {
        var messages = words.messages();
        if (step instanceof NextStep.OpenQuiz) {
            return messages.goOnQuiz();
        }
        if (step instanceof NextStep.ReadLesson read) {
            return read.number() == 1 ? messages.firstLesson() : messages.nextLesson(read.number());
        }
        return messages.toQuiz();
    }

    public String address() {
        return step instanceof NextStep.ReadLesson read
                ? home(step.module()) + "/les/" + read.lesson().slug()
                : home(step.module()) + "/toets";
    }

    /** Where who knows this already begins; absent when the module does not allow it or was begun. */
    public @Nullable String testOut() {
        return mayTestOut(step.module(), trail) ? home(step.module()) + "/toets" : null;
    }

    static boolean mayTestOut(LearningModule module, Trail trail) {
        return module.about().testOut() && !trail.isStarted(module.slug());
    }

    private static String home(LearningModule module) {
        return "/leren/" + module.slug();
    }
}

package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.act.FinishQuiz;
import nl.meldcodewijzer.study.act.LookBack;
import nl.meldcodewijzer.study.act.StartAttempt;
import nl.meldcodewijzer.study.store.Answers;

/** What the quiz pages do with what is sent to them. */
@ApplicationScoped
class QuizDesk {

    /** Where the form leads. */
    sealed interface Outcome {

        record Saved() implements Outcome {}

        record Submitted() implements Outcome {}

        /** Not everything was right: the same page with what was typed. */
        record Again(int status, QuizView quiz) implements Outcome {}
    }

    private final LookBack lookBack;
    private final Answers answers;
    private final SaveForm saveForm;
    private final FinishQuiz finishQuiz;
    private final QuizViews views;
    private final QuizMessages messages;

    QuizDesk(
            LookBack lookBack,
            Answers answers,
            SaveForm saveForm,
            FinishQuiz finishQuiz,
            QuizViews views,
            QuizMessages messages) {
        this.lookBack = lookBack;
        this.answers = answers;
        this.saveForm = saveForm;
        this.finishQuiz = finishQuiz;
        this.views = views;
        this.messages = messages;
    }

    QuizView stored(StartAttempt.Started started) {
        return views.stored(started.sitting(), started.answers());
    }

    /** With what the same learner sent in vain because the session had ended; empty when all of it was saved since. */
    Optional<QuizView> resumed(StartAttempt.Started started, QuizForm form) {
        var attempt = started.sitting().attempt();
        var ever = answers.all(attempt.person(), attempt.id());
        var unsaved = saveForm.unsaved(started.sitting(), started.answers(), ever, form);
        return unsaved.kept().isEmpty()
                ? Optional.empty()
                : Optional.of(views.view(
                        started.sitting(),
                        started.answers(),
                        unsaved.kept(),
                        unsaved.problems(),
                        unsaved.allSaved() ? messages.wasSignedOut() : messages.conflicts(),
                        false));
    }

    Outcome send(PersonId person, AttemptId attempt, QuizForm form) {
        var sitting = lookBack.sitting(person, attempt).orElseThrow(Refusal::notFound);
        var saving = saveForm.save(sitting, answers.last(person, attempt), form);
        if (saving.submitted()) {
            return new Outcome.Submitted();
        }
        var saved = answers.last(person, attempt);
        if (!saving.allSaved()) {
            return new Outcome.Again(
                    saving.conflict() ? 409 : 400,
                    views.view(
                            sitting,
                            saved,
                            saving.kept(),
                            saving.problems(),
                            saving.conflict() ? messages.conflicts() : messages.notAllRight(),
                            false));
        }
        if (form.wish() == QuizForm.Wish.SAVE) {
            return new Outcome.Saved();
        }
        if (form.wish() == QuizForm.Wish.SUBMIT && !isComplete(sitting, saved)) {
            return new Outcome.Again(
                    400, views.view(sitting, saved, saving.kept(), saving.problems(), messages.unanswered(), true));
        }
        finishQuiz.finish(person, attempt);
        return new Outcome.Submitted();
    }

    private static boolean isComplete(Sitting sitting, Collection<SavedAnswer> saved) {
        return sitting.paper().items().stream().allMatch(item -> saved.stream()
                .anyMatch(each ->
                        each.question().equals(item.id()) && item.question().isComplete(each.given())));
    }
}

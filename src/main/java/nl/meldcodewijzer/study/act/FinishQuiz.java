package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.completion.act.CompleteModule;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Result;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.Submission;
import nl.meldcodewijzer.study.store.Answers;
import nl.meldcodewijzer.study.store.Attempts;

/** Hands in an attempt: grades what was saved and, when it passed, completes the module. Asked twice it says the same. */
@ApplicationScoped
public class FinishQuiz {

    private final Attempts attempts;
    private final Answers answers;
    private final Sittings sittings;
    private final CompleteModule completeModule;
    private final Catalogue catalogue;
    private final Clock clock;

    FinishQuiz(
            Attempts attempts,
            Answers answers,
            Sittings sittings,
            CompleteModule completeModule,
            Catalogue catalogue,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.sittings = sittings;
        this.completeModule = completeModule;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Empty when there is no such attempt of this person. */
    public Optional<Submission> finish(PersonId person, AttemptId attempt) {
        if (attempts.holdOpen(person, attempt)) {
            sittings.find(person, attempt).ifPresent(each -> submit(person, each));
        }
        return attempts.submission(person, attempt);
    }

    // The person is held before the attempt's last update: in the other order a start of the next attempt, which takes
    // them in this one, could stand in the way.
    private void submit(PersonId person, Sitting sitting) {
        var module = sitting.module();
        var attempt = sitting.attempt().id();
        var today = catalogue.module(module.slug()).orElse(module);
        var result = Result.grade(module, sitting.paper(), answers.last(person, attempt), today, LocalDate.now(clock));
        if (result.passed()) {
            completeModule.complete(person, module, attempt.value());
        }
        attempts.submit(person, attempt, result);
    }
}

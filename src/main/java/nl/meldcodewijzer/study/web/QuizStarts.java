package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.study.act.StartAttempt;

/** Begins a quiz, or says from when that may be. */
@RequestScoped
class QuizStarts {

    private final StartAttempt startAttempt;
    private final QuizStartMessages messages;
    private final Flash flash;

    QuizStarts(StartAttempt startAttempt, QuizStartMessages messages, Flash flash) {
        this.startAttempt = startAttempt;
        this.messages = messages;
        this.flash = flash;
    }

    Optional<StartAttempt.Started> open(PersonId person, LearningModule module) {
        return startAttempt.open(person, module.slug());
    }

    QuizStart page(PersonId person, LearningModule module) {
        var from = startAttempt.waitsUntil(person, module).orElse(null);
        return new QuizStart(module, from, messages);
    }

    /** The page that it leads back to shows the attempt, or why there is none. */
    void begin(PersonId person, LearningModule module) {
        if (startAttempt.start(person, module) instanceof StartAttempt.NotYet later) {
            flash.failed(new QuizStart(module, later.from(), messages).later());
        }
    }
}

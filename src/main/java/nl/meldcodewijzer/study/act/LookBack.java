package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.Submission;
import nl.meldcodewijzer.study.store.Answers;
import nl.meldcodewijzer.study.store.Attempts;

/** Looks at an attempt again, open or handed in: the paper, the answers that counted and the result. */
@ApplicationScoped
public class LookBack {

    /** An attempt that was handed in. */
    public record Finished(Sitting sitting, Submission submission, List<SavedAnswer> answers) {}

    private final Attempts attempts;
    private final Answers answers;
    private final Sittings sittings;

    LookBack(Attempts attempts, Answers answers, Sittings sittings) {
        this.attempts = attempts;
        this.answers = answers;
        this.sittings = sittings;
    }

    /** Empty when it is unknown or of somebody else. */
    public Optional<Sitting> sitting(PersonId person, AttemptId attempt) {
        return sittings.find(person, attempt);
    }

    /** Empty also while it is open. */
    public Optional<Finished> finished(PersonId person, AttemptId attempt) {
        return attempts.submission(person, attempt)
                .map(each -> new Finished(sittings.of(each.attempt()), each, answers.last(person, attempt)));
    }
}

package nl.meldcodewijzer.study;

import java.time.Instant;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;

/**
 * An attempt that was not handed in yet.
 *
 * @param digest of the text that it is about
 * @param answered questions that have an answer now
 * @param lastAt when the learner was busy with it last
 */
public record OpenAttempt(ModuleSlug module, String digest, int answered, Instant lastAt) {

    /** How many questions it has; 0 when its text is not the one of today, so that this is not known here. */
    public int total(LearningModule today) {
        return today.digest().equals(digest)
                ? Math.min(today.questionsPerAttempt(), today.questions().size())
                : 0;
    }
}

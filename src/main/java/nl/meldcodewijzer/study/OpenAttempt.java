package nl.meldcodewijzer.study;

import java.time.Instant;
import java.util.Map;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;

/**
 * An attempt that was not handed in yet.
 *
 * @param digest of the text that it is about
 * @param answers those that count now, by question
 * @param lastAt when the learner was busy with it last
 */
public record OpenAttempt(ModuleSlug module, String digest, Map<String, Given> answers, Instant lastAt) {

    public OpenAttempt {
        answers = Map.copyOf(answers);
    }

    /** How many questions it has; 0 when its text is not the one of today, so that this is not known here. */
    public int total(LearningModule today) {
        return isOf(today)
                ? Math.min(today.questionsPerAttempt(), today.questions().size())
                : 0;
    }

    /** How many questions are answered wholly; of another text than today's, how many have any answer. */
    public int answered(LearningModule today) {
        return (int) answers.entrySet().stream()
                .filter(each -> isAnswered(today, each.getKey(), each.getValue()))
                .count();
    }

    private boolean isAnswered(LearningModule today, String question, Given given) {
        return today.question(question)
                .filter(each -> isOf(today))
                .map(each -> each.isComplete(given))
                .orElse(!given.isEmpty());
    }

    private boolean isOf(LearningModule today) {
        return today.digest().equals(digest);
    }
}

package nl.meldcodewijzer.study.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads before a quiz: what passing takes, and the policy in words.
 *
 * @param from when the next attempt may begin; absent: now
 */
record QuizStart(LearningModule module, @Nullable Instant from, QuizStartMessages messages) {

    public int needed() {
        return module.rightNeeded(module.questionsPerAttempt());
    }

    public boolean mayBegin() {
        return from == null;
    }

    public String later() {
        return from == null ? "" : messages.againFrom(Dates.moment(from));
    }

    /** The policy, a sentence per rule. */
    public List<String> rules() {
        var policy = module.quiz().policy();
        var rules = new ArrayList<String>();
        if (!policy.isLimited()) {
            rules.add(messages.asOftenAsYouLike());
        }
        if (policy.failsPerDay() > 0) {
            rules.add(messages.failsPerDay(policy.failsPerDay()));
        }
        if (!policy.pause().isZero()) {
            var hours = policy.pause().toHours();
            rules.add(
                    policy.pause().equals(Duration.ofHours(hours))
                            ? messages.pauseHours(hours)
                            : messages.pauseMinutes(policy.pause().toMinutes()));
        }
        if (module.questions().size() > module.questionsPerAttempt()) {
            rules.add(messages.otherQuestions());
        }
        rules.add(
                switch (policy.shown()) {
                    case EVERYTHING -> messages.showsEverything();
                    case OWN_ANSWERS -> messages.showsOwnAnswers();
                });
        rules.add(messages.doneAtOnce());
        rules.add(messages.onlyYou());
        return rules;
    }
}

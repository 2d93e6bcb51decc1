package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.act.FinishQuiz;
import nl.meldcodewijzer.study.store.Attempts;

/** Attempts of the signed-in person that are handed in, as the API shows them. */
@ApplicationScoped
class FinishedAttempts {

    private final SignedIn signedIn;
    private final FinishQuiz finishQuiz;
    private final Attempts attempts;
    private final ModuleCompletions completions;
    private final ResultMessages messages;

    FinishedAttempts(
            SignedIn signedIn,
            FinishQuiz finishQuiz,
            Attempts attempts,
            ModuleCompletions completions,
            ResultMessages messages) {
        this.signedIn = signedIn;
        this.finishQuiz = finishQuiz;
        this.attempts = attempts;
        this.completions = completions;
        this.messages = messages;
    }

    ResultJson submit(AttemptId attempt) {
        var person = signedIn.person();
        var submission = finishQuiz.finish(person, attempt).orElseThrow(Refusal::notFound);
        var earned = submission.result().passed() ? completions.earnedBy(person, attempt.value()) : null;
        return ResultJson.of(submission, earned, messages);
    }

    Map<String, Object> summary(AttemptId attempt) {
        return attempts.submission(signedIn.person(), attempt)
                .<Map<String, Object>>map(each -> Map.of(
                        "submittedAt", each.submittedAt(),
                        "score", each.result().score(),
                        "total", each.result().total(),
                        "passed", each.result().passed()))
                .orElse(Map.of());
    }
}

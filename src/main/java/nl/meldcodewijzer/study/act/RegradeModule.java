package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.act.CompleteModule;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Regrading;
import nl.meldcodewijzer.study.Result;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Submission;
import nl.meldcodewijzer.study.store.Regrades;

/**
 * Grades the attempts at a module that did not pass again, after a question was withdrawn or corrected. The old grade stays;
 * who passes now completes the module on the day of the attempt. Done twice, the second time changes nothing.
 */
@ApplicationScoped
public class RegradeModule {

    private static final int PAGE = 500;

    /**
     * @param looked attempts that did not pass until now
     * @param better of which the score goes up
     * @param passed of which it goes up enough
     */
    public record Outcome(int looked, int better, int passed) {}

    private final Regrades regrades;
    private final Sittings sittings;
    private final CompleteModule completeModule;
    private final AuditTrail audit;
    private final Clock clock;

    RegradeModule(Regrades regrades, Sittings sittings, CompleteModule completeModule, AuditTrail audit, Clock clock) {
        this.regrades = regrades;
        this.sittings = sittings;
        this.completeModule = completeModule;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@link #apply} would do. */
    public Outcome preview(LearningModule module) {
        return each(module, (submission, result) -> true);
    }

    /**
     * @param reason for the learners to read
     */
    public Outcome apply(PersonId by, LearningModule module, String reason) {
        var outcome = each(module, (submission, result) -> change(by, submission, result, reason));
        audit.record(
                AuditEntry.of(by, "module-regraded", "module", module.slug()).because(reason));
        return outcome;
    }

    /** Whether it was this call that changed it: of a double click the second finds it done. */
    private boolean change(PersonId by, Submission submission, Result result, String reason) {
        var added = regrades.add(by, submission, result, reason);
        if (added && result.passed()) {
            var attempt = submission.attempt();
            completeModule.complete(
                    attempt.person(),
                    sittings.of(attempt).module(),
                    attempt.id().value(),
                    submission.submittedAt().atZone(clock.getZone()).toLocalDate());
        }
        return added;
    }

    private Outcome each(LearningModule module, BiPredicate<Submission, Result> change) {
        var outcome = new Outcome(0, 0, 0);
        var page = regrades.failed(module.slug(), null, PAGE);
        while (!page.isEmpty()) {
            outcome = page(module, page, outcome, change);
            page = regrades.failed(
                    module.slug(), page.get(page.size() - 1).attempt().id(), PAGE);
        }
        return outcome;
    }

    private Outcome page(
            LearningModule module, List<Submission> page, Outcome soFar, BiPredicate<Submission, Result> change) {
        var answers = regrades.answers(
                module.slug(), page.stream().map(each -> each.attempt().id()).toList());
        int better = soFar.better();
        int passed = soFar.passed();
        for (var each : page) {
            List<SavedAnswer> own = answers.getOrDefault(each.attempt().id(), List.of());
            var result = Regrading.again(sittings.of(each.attempt()), each.result(), own, module, LocalDate.now(clock));
            if (result.score() > each.result().score() && change.test(each, result)) {
                better++;
                passed += result.passed() ? 1 : 0;
            }
        }
        return new Outcome(soFar.looked() + page.size(), better, passed);
    }
}

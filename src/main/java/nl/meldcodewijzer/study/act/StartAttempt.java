package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.study.Drawing;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.store.Answers;
import nl.meldcodewijzer.study.store.Attempts;

/** Starts the quiz of a module, or goes on with the attempt that is open. */
@ApplicationScoped
public class StartAttempt {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 200;

    /** The day on which the clocks go back. */
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * @param answers those that count now, one per question
     * @param isNew false when an attempt was open already, here or on another device
     */
    public record Started(Sitting sitting, List<SavedAnswer> answers, boolean isNew) implements Outcome {}

    /** The policy of the module asks to wait. */
    public record NotYet(Instant from) implements Outcome {}

    private final Attempts attempts;
    private final Answers answers;
    private final Sittings sittings;
    private final Clock clock;

    StartAttempt(Attempts attempts, Answers answers, Sittings sittings, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.sittings = sittings;
        this.clock = clock;
    }

    public Outcome start(PersonId person, LearningModule module) {
        if (!module.quiz().policy().isLimited()) {
            return begin(person, module); // finds the attempt that is open by itself
        }
        var open = open(person, module.slug());
        if (open.isPresent()) {
            return open.get();
        }
        return waitsUntil(person, module).<Outcome>map(NotYet::new).orElseGet(() -> begin(person, module));
    }

    /** From when a new attempt may begin; empty: at once. */
    public Optional<Instant> waitsUntil(PersonId person, LearningModule module) {
        var policy = module.quiz().policy();
        if (!policy.isLimited()) {
            return Optional.empty();
        }
        var now = clock.instant();
        // failures of one day, or of as long ago as the pause lasts
        var since = now.minus(policy.pause()).minus(LONGEST_DAY);
        return policy.waitsUntil(attempts.failed(person, module.slug(), since), now, clock.getZone());
    }

    private Started begin(PersonId person, LearningModule module) {
        var id = Ids.next();
        var attempt = attempts.startUnlessOpen(person, id, module, seed(module));
        var isNew = attempt.id().value().equals(id);
        return new Started(sittings.of(attempt), isNew ? List.of() : answers.last(person, attempt.id()), isNew);
    }

    private long seed(LearningModule module) {
        var today = LocalDate.now(clock);
        return RANDOM.longs(TRIES)
                .filter(seed -> Paper.draw(module, seed, today, Drawing.CURRENT).avoids(today))
                .findFirst()
                .orElseGet(RANDOM::nextLong);
    }

    /** The attempt that is open, without starting one. */
    public Optional<Started> open(PersonId person, ModuleSlug module) {
        return attempts.open(person, module)
                .map(each -> new Started(sittings.of(each), answers.last(person, each.id()), false));
    }
}

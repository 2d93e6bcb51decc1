package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Attempt;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.Sitting;
import nl.meldcodewijzer.study.store.Attempts;

/**
 * Attempts with their papers. What it remembers never changes, so it may be remembered on every node: a learner who saves
 * one answer after another costs no query for the paper.
 */
@ApplicationScoped
class Sittings {

    private static final int REMEMBERED = 4_000;

    private final Attempts attempts;
    private final ModuleTexts texts;
    private final Clock clock;
    private final Map<AttemptId, Sitting> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<AttemptId, Sitting> eldest) {
                    return size() > REMEMBERED;
                }
            });

    Sittings(Attempts attempts, ModuleTexts texts, Clock clock) {
        this.attempts = attempts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty when it is unknown or of somebody else. */
    Optional<Sitting> find(PersonId person, AttemptId attempt) {
        var known = remembered.get(attempt);
        return known == null
                ? attempts.find(person, attempt).map(this::of)
                : Optional.of(known).filter(each -> isOf(person, each));
    }

    /** Without asking the database; empty also when it is merely not remembered. */
    Optional<Sitting> remembered(PersonId person, AttemptId attempt) {
        return Optional.ofNullable(remembered.get(attempt)).filter(each -> isOf(person, each));
    }

    private static boolean isOf(PersonId person, Sitting sitting) {
        return sitting.attempt().person().equals(person);
    }

    Sitting of(Attempt attempt) {
        var known = remembered.get(attempt.id());
        if (known != null) {
            return known;
        }
        var module = texts.module(attempt.module(), attempt.digest());
        var day = attempt.startedAt().atZone(clock.getZone()).toLocalDate();
        var sitting = new Sitting(attempt, module, Paper.draw(module, attempt.seed(), day, attempt.drawing()));
        remembered.put(attempt.id(), sitting);
        return sitting;
    }
}

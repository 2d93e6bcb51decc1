package nl.meldcodewijzer.study;

import java.time.Instant;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;

/**
 * One time that somebody takes the quiz of a module. What stands here never changes while answers are added.
 *
 * @param digest of the module's text, which stays the same for this attempt when the module gets a new edition
 * @param seed draws and shuffles the questions
 * @param drawing how its questions were drawn
 */
public record Attempt(
        AttemptId id,
        PersonId person,
        ModuleSlug module,
        int edition,
        String digest,
        long seed,
        Drawing drawing,
        Instant startedAt) {}

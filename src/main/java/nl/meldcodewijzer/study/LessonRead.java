package nl.meldcodewijzer.study;

import java.time.Instant;
import nl.meldcodewijzer.learning.ModuleSlug;

/**
 * A learner opened a lesson.
 *
 * @param lesson its slug
 * @param at the last time
 */
public record LessonRead(ModuleSlug module, String lesson, Instant at) {}

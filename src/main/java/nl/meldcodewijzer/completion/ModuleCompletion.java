package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody completed one edition of a module. Such a fact never changes; whether it still counts is asked per day.
 *
 * @param digest of the module's text, absent when it was earned elsewhere
 */
public record ModuleCompletion(
        ModuleCompletionId id,
        PersonId person,
        ModuleSlug module,
        int edition,
        @Nullable String digest,
        LocalDate completedOn,
        Provenance provenance) {

    /** Whether it counts for this module on a day: no later edition made it void before that day. */
    public boolean countsOn(LocalDate day, LearningModule current) {
        return module.equals(current.slug())
                && !completedOn.isAfter(day)
                && current.editions().stream()
                        .filter(each -> each.mustRedo() && each.number() > edition)
                        .noneMatch(each -> day.isAfter(each.oldCountsUntil()));
    }
}

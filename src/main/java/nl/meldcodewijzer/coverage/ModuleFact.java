package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.ModuleSlug;

/** One edition of a module, completed on a day. */
public record ModuleFact(ModuleSlug module, int edition, LocalDate completed) {

    static ModuleFact of(ModuleCompletion completion) {
        return new ModuleFact(completion.module(), completion.edition(), completion.completedOn());
    }
}

package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import nl.meldcodewijzer.learning.ModuleSlug;

/** One edition of a module, completed on a day. */
public record ModuleFact(ModuleSlug module, int edition, LocalDate completed) {}

package nl.meldcodewijzer.group;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.ModuleSlug;

/**
 * What one person did, as far as a group asks for it.
 *
 * @param started the modules of which a lesson was read or a quiz begun; not which, not when and not how well
 */
public record Portfolio(List<ModuleCompletion> completions, List<Certificate> certificates, Set<ModuleSlug> started) {

    public static final Portfolio EMPTY = new Portfolio(List.of(), List.of(), Set.of());

    public Portfolio {
        completions = List.copyOf(completions);
        certificates = List.copyOf(certificates);
        started = Set.copyOf(started);
    }
}

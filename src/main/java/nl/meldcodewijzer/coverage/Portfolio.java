package nl.meldcodewijzer.coverage;

import java.util.Collection;
import java.util.List;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;

/** What the person behind an employment earned; empty while nobody is linked to it. */
public record Portfolio(List<CertificateFact> certificates, List<ModuleFact> modules) {

    public static final Portfolio EMPTY = new Portfolio(List.of(), List.of());

    public Portfolio {
        certificates = List.copyOf(certificates);
        modules = List.copyOf(modules);
    }

    /** The own record of a person as coverage sees it, so that all follow one rule. */
    public static Portfolio of(Collection<Certificate> certificates, Collection<ModuleCompletion> completions) {
        return new Portfolio(
                certificates.stream().map(CertificateFact::of).toList(),
                completions.stream().map(ModuleFact::of).toList());
    }
}

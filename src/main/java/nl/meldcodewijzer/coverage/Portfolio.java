package nl.meldcodewijzer.coverage;

import java.util.List;

/** What the person behind an employment earned; empty while nobody is linked to it. */
public record Portfolio(List<CertificateFact> certificates, List<ModuleFact> modules) {

    public static final Portfolio EMPTY = new Portfolio(List.of(), List.of());

    public Portfolio {
        certificates = List.copyOf(certificates);
        modules = List.copyOf(modules);
    }
}

package nl.meldcodewijzer.completion.web;

import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;

/** What the programme of a certificate is called; its slug once the programme is gone. */
final class ProgrammeTitles {

    private ProgrammeTitles() {}

    static String of(Catalogue catalogue, Certificate certificate) {
        return catalogue
                .programme(certificate.programme())
                .map(Programme::title)
                .orElse(certificate.programme().value());
    }
}

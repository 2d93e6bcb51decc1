package nl.meldcodewijzer.learning.web;

import java.util.List;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** A programme: its modules, and how long a certificate of it holds. */
record ProgrammeView(
        String slug,
        String title,
        String summary,
        int edition,
        int minutes,
        List<String> modules,
        List<String> refresher,
        List<String> accepts,
        String validity,
        String renewalWindow,
        String grace,
        String onboarding,
        String basis) {

    static ProgrammeView of(Programme programme, int minutes) {
        return new ProgrammeView(
                programme.slug().value(),
                programme.title(),
                programme.summary(),
                programme.edition().number(),
                minutes,
                programme.modules().stream().map(ModuleSlug::value).toList(),
                programme.paths().refresher().stream().map(ModuleSlug::value).toList(),
                programme.recognition().programmes().keySet().stream()
                        .map(ProgrammeSlug::value)
                        .sorted()
                        .toList(),
                programme.validity().toString(),
                programme.renewalWindow().toString(),
                programme.grace().toString(),
                programme.onboarding().toString(),
                programme.basis());
    }
}

package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.completion.store.ModuleCompletions;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.person.PersonId;

/** Where a learner stands in programmes: two queries, however many there are. */
@ApplicationScoped
class Standings {

    private final Catalogue catalogue;
    private final ModuleCompletions moduleCompletions;
    private final Certificates certificates;

    Standings(Catalogue catalogue, ModuleCompletions moduleCompletions, Certificates certificates) {
        this.catalogue = catalogue;
        this.moduleCompletions = moduleCompletions;
        this.certificates = certificates;
    }

    List<Standing> of(PersonId person, List<Programme> programmes, LocalDate day) {
        var completions = moduleCompletions.of(person);
        var earned = certificates.of(person);
        return programmes.stream()
                .map(each -> Standing.of(each, catalogue, completions, earned, day))
                .toList();
    }
}

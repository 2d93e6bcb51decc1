package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.jspecify.annotations.Nullable;

/**
 * An edition that has to be done again by those who completed an older one.
 *
 * @param module absent: the programme itself
 * @param asked the programmes that ask for it: whoever holds a certificate of another one never had to do it
 */
public record MustRedo(@Nullable ModuleSlug module, Edition edition, Set<ProgrammeSlug> asked) {

    public MustRedo {
        asked = Set.copyOf(asked);
    }

    boolean holdsOn(LocalDate date) {
        return !edition.effective().isAfter(date) && edition.oldCountsUntil().isBefore(date);
    }

    /** Done in this edition or a later one, or certified for what was done since the edition is in effect. */
    boolean metBy(ProgrammeSlug programme, CertificateFact certificate, List<ModuleFact> modules, LocalDate date) {
        if (module == null) {
            // the editions of another programme are counted by themselves
            var done = certificate.programme().equals(programme) ? certificate.edition() : 0;
            return !edition.asksAgain(done, certificate.from());
        }
        if (!edition.asksAgain(0, certificate.from()) || !asked.contains(certificate.programme())) {
            return true;
        }
        return modules.stream()
                .anyMatch(done -> done.module().equals(module)
                        && done.edition() >= edition.number()
                        && !done.completed().isAfter(date));
    }
}

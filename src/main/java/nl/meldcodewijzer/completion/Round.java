package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import org.jspecify.annotations.Nullable;

/**
 * One time through a programme: from the last completion, if there was one, to the next. What earned a certificate before
 * does not count again.
 *
 * @param modules those of the programme, in its order
 * @param completions of one person, of any module and age
 * @param after the day of the completion that the last certificate proves; absent in the first round
 */
public record Round(
        Programme programme,
        List<LearningModule> modules,
        List<ModuleCompletion> completions,
        @Nullable LocalDate after) {

    public Round {
        modules = List.copyOf(modules);
        completions = List.copyOf(completions);
    }

    /** The round that a person with these completions and certificates is in. */
    public static Round current(
            Programme programme,
            List<LearningModule> modules,
            List<ModuleCompletion> completions,
            Collection<Certificate> certificates) {
        var after = certificates.stream()
                .filter(each -> each.programme().equals(programme.slug()))
                .map(Certificate::completedOn)
                .max(Comparator.naturalOrder());
        return new Round(programme, modules, completions, after.orElse(null));
    }

    /** The completion by which a module counts on a day, the latest if there are more. */
    public Optional<ModuleCompletion> counting(ModuleSlug slug, LocalDate day) {
        return modules.stream()
                .filter(module -> module.slug().equals(slug))
                .flatMap(module -> completions.stream().filter(each -> each.countsOn(day, module)))
                .filter(each -> after == null || each.completedOn().isAfter(after))
                .max(Comparator.comparing(ModuleCompletion::completedOn));
    }

    public boolean isCompleteOn(LocalDate day) {
        return !modules.isEmpty() && remaining(day).isEmpty();
    }

    /** The modules still to do, in the order of the programme. */
    public List<LearningModule> remaining(LocalDate day) {
        return modules.stream()
                .filter(each -> counting(each.slug(), day).isEmpty())
                .toList();
    }
}

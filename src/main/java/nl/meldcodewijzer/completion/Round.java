package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import org.jspecify.annotations.Nullable;

/**
 * One time through a programme: from the last completion, if there was one, to the next. What earned a certificate before
 * does not count again.
 *
 * @param modules those of the path that is taken, in its order
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

    /**
     * The round that a person with these completions and certificates is in. Who may renew by the refresher takes the
     * path on which less is left.
     */
    public static Round current(
            Programme programme,
            Catalogue catalogue,
            List<ModuleCompletion> completions,
            Collection<Certificate> certificates,
            LocalDate day) {
        var after = certificates.stream()
                .filter(each -> programme.counts(each.programme(), each.issuedOn()))
                .map(Certificate::completedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var first = new Round(programme, catalogue.modules(programme.modules()), completions, after);
        var refresher = programme.paths().refresher();
        if (refresher.isEmpty() || !mayRefresh(programme, certificates, day)) {
            return first;
        }
        var shorter = new Round(programme, catalogue.modules(refresher), completions, after);
        return shorter.minutesLeft(day) <= first.minutesLeft(day) ? shorter : first;
    }

    /** From the opening of the renewal window until the end of grace. */
    private static boolean mayRefresh(Programme programme, Collection<Certificate> certificates, LocalDate day) {
        return Certificate.latest(certificates, programme, day)
                .map(Certificate::validity)
                .filter(each ->
                        !day.isBefore(each.renewalOpensOn(programme)) && !day.isAfter(each.graceUntil(programme)))
                .isPresent();
    }

    private int minutesLeft(LocalDate day) {
        return remaining(day).stream().mapToInt(LearningModule::minutes).sum();
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

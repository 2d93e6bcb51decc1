package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
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
     * path on which less is left. The refresher is done within the window: earlier it renews nothing. A module with an
     * edition to do again stays on the path, or the refresher would make up for it; so does the whole programme.
     */
    public static Round current(
            Programme programme,
            Catalogue catalogue,
            List<ModuleCompletion> completions,
            Collection<Certificate> certificates,
            LocalDate day) {
        var after = certificates.stream()
                .filter(each -> programme.counts(each.programme(), each.issuedOn()) && beginsARound(each, day))
                .map(Certificate::completedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var whole = catalogue.modules(programme.modules());
        var first = new Round(programme, whole, completions, after);
        var renewed = Certificate.latest(certificates, programme, day).filter(each -> mayRefresh(programme, each, day));
        if (programme.paths().refresher().isEmpty() || renewed.isEmpty() || asksAgain(programme, renewed.get(), day)) {
            return first;
        }
        var changed = changedSince(renewed.get(), programme, catalogue, completions, day);
        var path = Stream.concat(catalogue.modules(programme.paths().refresher()).stream(), changed.stream())
                .distinct()
                .toList();
        var shorter = new Round(programme, path, completions, since(after, renewed.get(), programme));
        return shorter.minutesLeft(day) <= first.minutesLeft(day) ? shorter : first;
    }

    /** What was done here did not earn a certificate from elsewhere: once that is revoked it counts again. */
    private static boolean beginsARound(Certificate certificate, LocalDate day) {
        return certificate.provenance() == Provenance.EARNED_HERE || !certificate.isRevokedOn(day);
    }

    /** From the opening of the renewal window until the end of grace. */
    private static boolean mayRefresh(Programme programme, Certificate certificate, LocalDate day) {
        var validity = certificate.validity();
        return !day.isBefore(validity.renewalOpensOn(programme)) && !day.isAfter(validity.graceUntil(programme));
    }

    /** The last day on which a completion does not count for the refresher. */
    private static LocalDate since(@Nullable LocalDate after, Certificate renewed, Programme programme) {
        var before = renewed.validity().renewalOpensOn(programme).minusDays(1);
        return after != null && after.isAfter(before) ? after : before;
    }

    /** Whether the programme itself changed so much since this certificate that all of it is to be done again. */
    static boolean asksAgain(Programme programme, Certificate certificate, LocalDate day) {
        // the editions of another programme are counted by themselves
        var done = certificate.programme().equals(programme.slug()) ? certificate.edition() : 0;
        return programme.editions().stream()
                .filter(each -> !each.effective().isAfter(day))
                .anyMatch(each -> each.asksAgain(done, certificate.completedOn()));
    }

    /** The modules with an edition to do again since this certificate, that the person has not done yet. */
    static List<LearningModule> changedSince(
            Certificate certificate,
            Programme programme,
            Catalogue catalogue,
            List<ModuleCompletion> completions,
            LocalDate day) {
        // an accepted certificate says nothing about modules that its own programme never asked for
        var asked = catalogue
                .programme(certificate.programme())
                .map(Programme::modules)
                .orElse(programme.modules());
        return catalogue.modules(programme.modules()).stream()
                .filter(each -> asked.contains(each.slug()))
                .filter(each -> isChangedSince(each, certificate, completions, day))
                .toList();
    }

    private static boolean isChangedSince(
            LearningModule module, Certificate certificate, List<ModuleCompletion> completions, LocalDate day) {
        return module.editions().stream()
                .filter(each -> !each.effective().isAfter(day) && each.asksAgain(0, certificate.completedOn()))
                .mapToInt(Edition::number)
                .max()
                .stream()
                .anyMatch(redo -> completions.stream()
                        .filter(each -> !each.completedOn().isAfter(day))
                        .noneMatch(each -> each.module().equals(module.slug()) && each.edition() >= redo));
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

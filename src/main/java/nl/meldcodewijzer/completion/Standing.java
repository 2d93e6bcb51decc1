package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;

/**
 * Where a person stands in a programme on a day, for the person: what is left to do and why.
 *
 * @param certificate the newest that was not revoked
 * @param toDo in the order of the programme
 */
public record Standing(
        Programme programme,
        Phase phase,
        Optional<Certificate> certificate,
        Round round,
        List<LearningModule> toDo,
        LocalDate day) {

    /** How urgent it is. */
    public enum Phase {
        NOT_STARTED,
        UNDER_WAY,
        VALID,
        /** Valid, but a module or the whole programme changed so much that it has to be done again. */
        CHANGED,
        RENEWAL_OPEN,
        EXPIRED
    }

    public Standing {
        toDo = List.copyOf(toDo);
    }

    public static Standing of(
            Programme programme,
            Catalogue catalogue,
            List<ModuleCompletion> completions,
            Collection<Certificate> certificates,
            LocalDate day) {
        var round = Round.current(programme, catalogue, completions, certificates, day);
        var latest = Certificate.latest(certificates, programme, day);
        if (latest.isEmpty()) {
            var remaining = round.remaining(day);
            var phase = remaining.size() == round.modules().size() ? Phase.NOT_STARTED : Phase.UNDER_WAY;
            return new Standing(programme, phase, latest, round, remaining, day);
        }
        var validity = latest.get().validity();
        if (day.isAfter(validity.until())) {
            return new Standing(programme, Phase.EXPIRED, latest, round, round.remaining(day), day);
        }
        if (!day.isBefore(validity.renewalOpensOn(programme))) {
            return new Standing(programme, Phase.RENEWAL_OPEN, latest, round, round.remaining(day), day);
        }
        var changed = certificates.stream()
                        .filter(each -> each.countsOn(day, programme))
                        .anyMatch(each ->
                                changedSince(each, round, catalogue, day).isEmpty())
                ? List.<LearningModule>of()
                : changedSince(latest.get(), round, catalogue, day);
        return new Standing(programme, changed.isEmpty() ? Phase.VALID : Phase.CHANGED, latest, round, changed, day);
    }

    /** What has to be done again since a certificate: some modules, or all that the programme asks. */
    private static List<LearningModule> changedSince(
            Certificate certificate, Round round, Catalogue catalogue, LocalDate day) {
        return Round.asksAgain(round.programme(), certificate, day)
                ? round.remaining(day)
                : Round.changedSince(certificate, round.programme(), catalogue, round.completions(), day);
    }

    /** Whether all of the programme is to be done again, which gives a new certificate. */
    public boolean asksAllAgain() {
        return certificate
                .filter(each -> phase == Phase.CHANGED && Round.asksAgain(programme, each, day))
                .isPresent();
    }

    public int minutesLeft() {
        return toDo.stream().mapToInt(LearningModule::minutes).sum();
    }

    /** Whether the person ever did the module here; who brought a certificate along may not have. */
    public boolean hasDone(ModuleSlug module) {
        return round.completions().stream().anyMatch(each -> each.module().equals(module));
    }

    public int done() {
        return round.modules().size() - toDo.size();
    }
}

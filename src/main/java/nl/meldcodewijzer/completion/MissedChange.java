package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;

/**
 * A change to be done again that came after a certificate and that its holder has not done. The certificate stays what it
 * is; this is said beside it.
 *
 * @param title of the module that changed, or of the whole programme
 */
public record MissedChange(String title, Edition edition) {

    private static final Comparator<MissedChange> OLDEST_FIRST = Comparator.comparing(
                    (MissedChange each) -> each.edition().effective())
            .thenComparing(MissedChange::title);

    /**
     * What a certificate lacks on a day, oldest change first. Nothing once it ended or was revoked, and nothing when its
     * programme is gone.
     *
     * @param completions of its holder, of any module and age
     */
    public static List<MissedChange> of(
            Certificate certificate, Catalogue catalogue, List<ModuleCompletion> completions, LocalDate day) {
        if (certificate.stateOn(day) != Certificate.State.VALID) {
            return List.of();
        }
        return catalogue.programme(certificate.programme()).stream()
                .flatMap(programme -> Stream.concat(
                        ofProgramme(certificate, programme, day),
                        Round.changedSince(certificate, programme, catalogue, completions, day).stream()
                                .map(module -> ofModule(module, day))))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Stream<MissedChange> ofProgramme(Certificate certificate, Programme programme, LocalDate day) {
        return newest(programme.editions(), day)
                .filter(each -> each.number() > certificate.edition())
                .filter(each -> each.effective().isAfter(certificate.completedOn()))
                .map(each -> new MissedChange(programme.title(), each));
    }

    private static MissedChange ofModule(LearningModule module, LocalDate day) {
        return new MissedChange(
                module.title(), newest(module.editions(), day).findFirst().orElseThrow());
    }

    /** Of several changes only the newest is to be done. */
    private static Stream<Edition> newest(List<Edition> editions, LocalDate day) {
        return editions.stream()
                .filter(each -> each.mustRedo() && !each.effective().isAfter(day))
                .max(Comparator.comparing(Edition::number))
                .stream();
    }
}

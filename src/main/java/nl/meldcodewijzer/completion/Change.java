package nl.meldcodewijzer.completion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;

/** An edition of a module that came after what a person did, and whether they have to do something. */
public record Change(LearningModule module, Edition edition, Kind kind) {

    /** What it asks. */
    public enum Kind {
        /** Read it if you like. */
        READ,
        /** Do the module again; the old completion counts until {@link Edition#oldCountsUntil()}. */
        REDO
    }

    private static final Comparator<Change> REDO_FIRST = Comparator.comparing(Change::kind, Comparator.reverseOrder())
            .thenComparing(each -> each.edition().effective(), Comparator.reverseOrder())
            .thenComparing(each -> each.module().place())
            .thenComparing(each -> each.edition().number(), Comparator.reverseOrder());

    /**
     * What concerns this person in these programmes: new editions of what they did, or of what their certificate proves.
     * A module that is to be done anyhow changes nothing for them. What has to be done again first, then the newest.
     */
    public static List<Change> of(Collection<Standing> standings, Catalogue catalogue) {
        return standings.stream()
                .flatMap(each -> of(each, catalogue))
                .distinct()
                .sorted(REDO_FIRST)
                .toList();
    }

    private static Stream<Change> of(Standing standing, Catalogue catalogue) {
        var programme = standing.programme();
        return Stream.concat(programme.modules().stream(), programme.paths().refresher().stream())
                .distinct()
                .flatMap(slug -> catalogue.module(slug).stream())
                .flatMap(module -> of(module, standing, catalogue));
    }

    private static Stream<Change> of(LearningModule module, Standing standing, Catalogue catalogue) {
        var later = module.editions().stream()
                .filter(each -> each.number() > 1 && !each.effective().isAfter(standing.day()))
                .filter(each -> isNew(each, module, standing, catalogue));
        if (!standing.toDo().contains(module)) {
            return later.map(each -> new Change(module, each, Kind.READ));
        }
        // who does the module again reads the small changes with it
        return isAgain(module, standing, catalogue)
                ? later.filter(Edition::mustRedo).map(each -> new Change(module, each, Kind.REDO))
                : Stream.empty();
    }

    /** Whether the person did an older edition and none since, or never did it and has an older certificate for it. */
    private static boolean isNew(Edition edition, LearningModule module, Standing standing, Catalogue catalogue) {
        var done = standing.round().completions().stream()
                .filter(each -> each.module().equals(module.slug()))
                .mapToInt(ModuleCompletion::edition)
                .max();
        if (done.isPresent()) {
            return done.getAsInt() < edition.number();
        }
        return standing.certificate()
                .filter(each -> edition.effective().isAfter(each.completedOn()))
                .filter(each -> proves(each, module, standing.programme(), catalogue))
                .isPresent();
    }

    private static boolean proves(
            Certificate certificate, LearningModule module, Programme asking, Catalogue catalogue) {
        return catalogue
                .programme(certificate.programme())
                .orElse(asking)
                .modules()
                .contains(module.slug());
    }

    /** Whether the module is to be done because of a new edition, and would be finished without it. */
    private static boolean isAgain(LearningModule module, Standing standing, Catalogue catalogue) {
        var round = standing.round();
        var running = standing.certificate()
                .filter(each -> !standing.day().isAfter(each.validity().until()));
        if (running.isPresent()) {
            return Round.changedSince(
                            running.get(), standing.programme(), catalogue, round.completions(), standing.day())
                    .contains(module);
        }
        var after = round.after();
        return round.completions().stream()
                .filter(each -> each.module().equals(module.slug()))
                .anyMatch(each -> after == null || each.completedOn().isAfter(after));
    }
}

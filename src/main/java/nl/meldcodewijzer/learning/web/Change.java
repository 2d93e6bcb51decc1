package nl.meldcodewijzer.learning.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.Dates;

/** An edition of a module as its readers see it: what changed, and who has something to do. */
record Change(LearningModule module, Edition edition) {

    private static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(
                    (Change each) -> each.edition().effective())
            .reversed()
            .thenComparing(each -> each.module().place());

    /** Those of all modules, the newest first. */
    static List<Change> of(Collection<LearningModule> modules) {
        return modules.stream()
                .flatMap(module -> module.editions().stream().map(each -> new Change(module, each)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    public String effective() {
        return Dates.written(edition.effective());
    }

    /** A first edition replaces nothing. */
    public boolean first() {
        return edition.number() == 1;
    }

    public boolean mustRedo() {
        return edition.mustRedo() && !first();
    }

    /** The last day on which an older edition counts. */
    public String until() {
        return Dates.written(edition.oldCountsUntil());
    }
}

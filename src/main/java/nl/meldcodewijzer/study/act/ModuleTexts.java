package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.store.ModuleEditions;
import nl.meldcodewijzer.site.Refusal;

/** The text of a module as it was when an attempt began, also after it got a new edition. */
@ApplicationScoped
class ModuleTexts {

    private final ModuleEditions editions;

    ModuleTexts(ModuleEditions editions) {
        this.editions = editions;
    }

    LearningModule module(ModuleSlug slug, String digest) {
        return editions.withDigest(digest)
                .filter(each -> each.slug().equals(slug))
                .orElseThrow(Refusal::notFound);
    }
}

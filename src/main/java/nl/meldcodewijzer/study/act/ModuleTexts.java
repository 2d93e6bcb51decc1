package nl.meldcodewijzer.study.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.site.Refusal;

/** The text of a module as it was when an attempt began, also after it got a new edition. */
@ApplicationScoped
class ModuleTexts {

    private final Catalogue catalogue;

    ModuleTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    LearningModule module(ModuleSlug slug, String digest) {
        return catalogue
                .module(slug)
                .filter(each -> each.digest().equals(digest))
                .orElseThrow(Refusal::notFound);
    }
}

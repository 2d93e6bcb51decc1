package nl.meldcodewijzer.evidence.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words for who sends in proof that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static OwnEvidenceMessages ownEvidence() {
        return Translated.words(OwnEvidenceMessages.class);
    }
}

package nl.meldcodewijzer.completion.act;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words for where a completion comes from that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static ProvenanceMessages provenances() {
        return Translated.words(ProvenanceMessages.class);
    }
}

package nl.meldcodewijzer.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The words of the page shell that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static SiteMessages site() {
        return Translated.words(SiteMessages.class);
    }
}

package nl.meldcodewijzer.group.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words for who is in a group that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static JoinMessages join() {
        return Translated.words(JoinMessages.class);
    }

    @Produces
    @Singleton
    static ProgressMessages progress() {
        return Translated.words(ProgressMessages.class);
    }
}

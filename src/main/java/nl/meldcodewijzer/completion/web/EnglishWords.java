package nl.meldcodewijzer.completion.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words about certificates that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static CompletionMessages completion() {
        return Translated.words(CompletionMessages.class);
    }
}

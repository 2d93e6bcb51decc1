package nl.meldcodewijzer.learning.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words about lessons and cases that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static LearningMessages learning() {
        return Translated.words(LearningMessages.class);
    }

    @Produces
    @Singleton
    static CaseMessages cases() {
        return Translated.words(CaseMessages.class);
    }

    @Produces
    @Singleton
    static RemarkMessages remarks() {
        return Translated.words(RemarkMessages.class);
    }
}

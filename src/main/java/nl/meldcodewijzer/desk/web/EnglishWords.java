package nl.meldcodewijzer.desk.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words of the front door that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static HomeMessages home() {
        return Translated.words(HomeMessages.class);
    }

    @Produces
    @Singleton
    static SignInMessages signIn() {
        return Translated.words(SignInMessages.class);
    }

    @Produces
    @Singleton
    static ActivationMessages activation() {
        return Translated.words(ActivationMessages.class);
    }
}

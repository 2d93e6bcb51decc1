package nl.meldcodewijzer.accreditation.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words about numbers in registers that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static RegisterMessages register() {
        return Translated.words(RegisterMessages.class);
    }
}

package nl.meldcodewijzer.account.act;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words about names, addresses and passwords that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static AccountMessages account() {
        return Translated.words(AccountMessages.class);
    }
}

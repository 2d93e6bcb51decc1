package nl.meldcodewijzer.privacy.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words about one's own data that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static MyDataMessages myData() {
        return Translated.words(MyDataMessages.class);
    }

    @Produces
    @Singleton
    static SectionMessages sections() {
        return Translated.words(SectionMessages.class);
    }
}

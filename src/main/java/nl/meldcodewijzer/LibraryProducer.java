package nl.meldcodewijzer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.SelfScan;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.region.Regions;
import nl.meldcodewijzer.subsidy.ConditionTemplates;

/** Hands the content folder to whoever asks for a part of it. */
@Singleton
class LibraryProducer {

    private final Library library = Library.configured();

    LibraryProducer() {
        if (!library.isUsable()) {
            throw new IllegalStateException("The content folder has mistakes:\n" + library.complaint());
        }
    }

    @Produces
    @Singleton
    Catalogue catalogue() {
        return library.catalogue();
    }

    @Produces
    @Singleton
    SelfScan selfScan() {
        return library.selfScan();
    }

    @Produces
    @Singleton
    Regions regions() {
        return library.regions();
    }

    @Produces
    @Singleton
    Checklists checklists() {
        return library.checklists();
    }

    @Produces
    @Singleton
    ConditionTemplates conditions() {
        return library.conditions();
    }

    @Produces
    @Singleton
    Release release() {
        return library.release();
    }
}

package nl.meldcodewijzer.learning.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;

/** What every page of the training offers to who is touched by it: a number to call, and something to read alone. */
@Named("forYourself")
@Singleton
public class ForYourself {

    private final List<LearningModule> modules;

    ForYourself(Catalogue catalogue) {
        modules = catalogue.privateModules();
    }

    /** The private ones. */
    public List<LearningModule> getModules() {
        return modules;
    }
}

package nl.meldcodewijzer.coverage.act;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;

/** Stands in until the content folder is read at start-up. */
class NoCatalogue {

    @Produces
    @Singleton
    @DefaultBean
    Catalogue nothing() {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

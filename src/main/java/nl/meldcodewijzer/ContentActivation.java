package nl.meldcodewijzer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.act.ActivateRelease;
import nl.meldcodewijzer.region.act.KeepRegions;
import org.jboss.logging.Logger;

/** Before anything else at start-up: the content folder becomes the active release. */
@Singleton
class ContentActivation {

    private static final Logger LOG = Logger.getLogger(ContentActivation.class);
    private static final int TRIES = 5;

    private final ActivateRelease activateRelease;
    private final KeepRegions keepRegions;
    private final Release release;

    ContentActivation(ActivateRelease activateRelease, KeepRegions keepRegions, Release release) {
        this.activateRelease = activateRelease;
        this.keepRegions = keepRegions;
        this.release = release;
    }

    void onStart(@Observes @Priority(10) StartupEvent start) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (QuarkusTransaction.requiringNew().call(this::activate)) {
                    LOG.infof(
                            "Activated content release %s with %d texts",
                            release.digest(), release.items().size());
                }
                return;
            } catch (RuntimeException e) {
                // Another node may be activating the same release; it has done so at one of the next tries.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private boolean activate() {
        keepRegions.keep();
        return activateRelease.activate(release);
    }
}

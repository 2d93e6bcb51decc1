package nl.meldcodewijzer.content.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.store.ContentReleases;

/** Writes down once that this content is active from now on, with the text of everything in it. */
@ApplicationScoped
public class ActivateRelease {

    private final ContentReleases releases;
    private final AuditTrail audit;

    ActivateRelease(ContentReleases releases, AuditTrail audit) {
        this.releases = releases;
        this.audit = audit;
    }

    /**
     * @return whether it is new; false when this content is active already
     */
    public boolean activate(Release release) {
        var latest = releases.latest();
        if (latest.isPresent() && latest.get().digest().equals(release.digest())) {
            return false;
        }
        int number = latest.map(ContentReleases.Activated::number).orElse(0) + 1;
        var id = releases.add(release, number);
        audit.record(AuditEntry.of(null, "content-activated", "content-release", id));
        return true;
    }
}

package nl.meldcodewijzer.region.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.region.Regions;
import nl.meldcodewijzer.region.store.Authorities;

/** Brings the rows of authorities in line with the region files. */
@ApplicationScoped
public class KeepRegions {

    private final Regions regions;
    private final Authorities authorities;

    KeepRegions(Regions regions, Authorities authorities) {
        this.regions = regions;
        this.authorities = authorities;
    }

    public void keep() {
        regions.regions().forEach(authorities::keep);
    }
}

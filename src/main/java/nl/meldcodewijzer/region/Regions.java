package nl.meldcodewijzer.region;

import java.util.List;
import java.util.Optional;

/** All regions that this installation serves, as the content folder has them. */
public record Regions(List<Region> regions) {

    public Regions {
        regions = List.copyOf(regions);
    }

    public Optional<Region> region(String slug) {
        return regions.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    public Optional<Region.Municipality> municipality(AuthorityCode code) {
        return regions.stream()
                .flatMap(each -> each.municipalities().stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}

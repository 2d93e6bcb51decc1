package nl.meldcodewijzer.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A region that works together, with its subregions and municipalities. */
public record Region(String slug, String name, List<Subregion> subregions, List<Municipality> municipalities) {

    public Region {
        subregions = List.copyOf(subregions);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * A part of a region.
     *
     * @param centre the municipality that acts for the others
     * @param until last day, absent while it exists
     */
    public record Subregion(
            String slug,
            String name,
            AuthorityCode centre,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A municipality in one subregion for a period; in the list again when it moved.
     *
     * @param until last day, absent while it holds
     */
    public record Municipality(
            AuthorityCode code,
            String name,
            String subregion,
            LocalDate from,
            @Nullable LocalDate until) {}

    public Optional<Subregion> subregion(String name) {
        return subregions.stream().filter(each -> each.slug().equals(name)).findFirst();
    }
}

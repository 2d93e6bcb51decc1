package nl.meldcodewijzer.reminder;

import java.util.Collection;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.organisation.OrganisationId;

/**
 * What asks for attention in one organisation, in numbers and never by name.
 *
 * @param unlinked whose certificates do not count because they have no account of their own yet
 * @param papers that staff handed in from elsewhere and that wait for a decision
 */
public record Digest(OrganisationId organisation, String name, CoverageCounts counts, int unlinked, int papers) {

    /** The kind of mail that it goes in. */
    public static final String MAIL = "digest";

    public static Digest of(OrganisationId organisation, String name, Collection<CoverageRow> rows, int papers) {
        var unlinked =
                rows.stream().filter(row -> !row.linked() && !row.absent()).count();
        return new Digest(organisation, name, CoverageCounts.of(rows), (int) unlinked, papers);
    }

    /** Whether there is nothing to write about. */
    public boolean isQuiet() {
        return papers
                        + unlinked
                        + counts.expired()
                        + counts.none()
                        + counts.grace()
                        + counts.behindOnChange()
                        + counts.renewalOpen()
                == 0;
    }
}

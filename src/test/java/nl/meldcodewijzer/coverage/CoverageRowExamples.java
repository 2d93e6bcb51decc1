package nl.meldcodewijzer.coverage;

import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.organisation.EmploymentId;

/** Rows of coverage for tests that only look at status and absence. */
public final class CoverageRowExamples {

    private CoverageRowExamples() {}

    public static CoverageRow row(Standing standing, boolean absent) {
        return new CoverageRow(
                new EmploymentId(UUID.randomUUID()),
                null,
                Set.of(),
                new ProfessionSlug("verpleegkundige"),
                "employee",
                CoverageExamples.BASIS,
                standing.status(),
                absent,
                standing.provenance(),
                standing.validUntil(),
                true);
    }
}

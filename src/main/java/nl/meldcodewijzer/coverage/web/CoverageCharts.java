package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.site.Chart;

/** Draws who is covered, part by part. */
@ApplicationScoped
class CoverageCharts {

    /** From covered to not covered. */
    private static final List<CoverageStatus> ORDER = List.of(
            CoverageStatus.VALID,
            CoverageStatus.RENEWAL_OPEN,
            CoverageStatus.ONBOARDING,
            CoverageStatus.GRACE,
            CoverageStatus.BEHIND_ON_CHANGE,
            CoverageStatus.EXPIRED,
            CoverageStatus.NONE);

    private final StatusWords words;
    private final CoverageMessages messages;

    CoverageCharts(StatusWords words, CoverageMessages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** A bar for each part, after one for all together. */
    Chart of(CoverageCounts all, List<OrganisationPicture.Part> parts) {
        var kinds = ORDER.stream()
                .map(each -> new Chart.Kind(look(each), words.of(each)))
                .toList();
        var rows = new ArrayList<Chart.Row>();
        rows.add(row(messages.together(), all, kinds));
        parts.forEach(each -> rows.add(row(each.name(), each.counts(), kinds)));
        return new Chart(kinds, rows);
    }

    private static Chart.Row row(String name, CoverageCounts counts, List<Chart.Kind> kinds) {
        return Chart.whole(
                name,
                counts.covered() + "/" + counts.inScope(),
                kinds,
                ORDER.stream().map(counts::of).toList());
    }

    private static String look(CoverageStatus status) {
        return switch (status) {
            case VALID -> "valid";
            case RENEWAL_OPEN -> "renewal";
            case ONBOARDING -> "onboarding";
            case GRACE -> "grace";
            case BEHIND_ON_CHANGE -> "change";
            case EXPIRED -> "expired";
            case NONE -> "none";
        };
    }
}

package nl.meldcodewijzer.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many employments have which status.
 *
 * @param absent counted beside the statuses, in none of them
 */
public record CoverageCounts(
        int onboarding, int valid, int renewalOpen, int grace, int behindOnChange, int expired, int none, int absent) {

    public static CoverageCounts of(Collection<CoverageRow> rows) {
        var counts = new EnumMap<CoverageStatus, Integer>(CoverageStatus.class);
        var absent = 0;
        for (var row : rows) {
            if (row.absent()) {
                absent++;
            } else {
                counts.merge(row.status(), 1, Integer::sum);
            }
        }
        return of(counts, absent);
    }

    public static CoverageCounts of(Map<CoverageStatus, Integer> counts, int absent) {
        return new CoverageCounts(
                counts.getOrDefault(CoverageStatus.ONBOARDING, 0),
                counts.getOrDefault(CoverageStatus.VALID, 0),
                counts.getOrDefault(CoverageStatus.RENEWAL_OPEN, 0),
                counts.getOrDefault(CoverageStatus.GRACE, 0),
                counts.getOrDefault(CoverageStatus.BEHIND_ON_CHANGE, 0),
                counts.getOrDefault(CoverageStatus.EXPIRED, 0),
                counts.getOrDefault(CoverageStatus.NONE, 0),
                absent);
    }

    public int of(CoverageStatus status) {
        return switch (status) {
            case ONBOARDING -> onboarding;
            case VALID -> valid;
            case RENEWAL_OPEN -> renewalOpen;
            case GRACE -> grace;
            case BEHIND_ON_CHANGE -> behindOnChange;
            case EXPIRED -> expired;
            case NONE -> none;
        };
    }

    public int inScope() {
        return onboarding + valid + renewalOpen + grace + behindOnChange + expired + none;
    }

    public int covered() {
        return valid + renewalOpen;
    }
}

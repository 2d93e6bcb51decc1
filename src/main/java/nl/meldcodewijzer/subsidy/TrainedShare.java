package nl.meldcodewijzer.subsidy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.statement.StatementFigures;
import nl.meldcodewijzer.statement.StatementRow;
import nl.meldcodewijzer.statement.Tree;
import org.jspecify.annotations.Nullable;

/**
 * At least a percentage of the staff is covered. Shares are compared as whole numbers, never rounded.
 *
 * @param programme only staff of whom this programme is asked, or one that came after it; absent: everybody, each for the
 *     programme of their profession
 * @param countsAsCovered statuses that count beside valid and renewalOpen
 * @param allowMissing so many may always be missing, so that one leaver does not sink a team of three
 */
public record TrainedShare(
        @Nullable ProgrammeSlug programme, int percentage, Set<CoverageStatus> countsAsCovered, int allowMissing)
        implements Condition {

    static final String KIND = "trained-share";

    private static final Set<CoverageStatus> MAY_COUNT =
            Set.of(CoverageStatus.GRACE, CoverageStatus.ONBOARDING, CoverageStatus.BEHIND_ON_CHANGE);

    public TrainedShare {
        if (percentage < 1 || percentage > 100) {
            throw new WrongParameter("percentage", "A percentage is 1 to 100, not " + percentage);
        }
        if (allowMissing < 0) {
            throw new WrongParameter("allowMissing", "Fewer than nobody cannot be missing: " + allowMissing);
        }
        if (!MAY_COUNT.containsAll(countsAsCovered)) {
            throw new WrongParameter("countsAsCovered", "Only onboarding, grace and behindOnChange may count as well");
        }
        countsAsCovered = Set.copyOf(countsAsCovered);
    }

    static TrainedShare of(Parameters given) {
        return new TrainedShare(
                programme(given.textOrNone("programme")),
                given.number("percentage", 1, 100),
                statuses(given.textsOrNone("countsAsCovered")),
                given.numberOr("allowMissing", 0, 0, 1000));
    }

    private static @Nullable ProgrammeSlug programme(@Nullable String slug) {
        try {
            return slug == null ? null : new ProgrammeSlug(slug);
        } catch (IllegalArgumentException noSlug) {
            throw new WrongParameter("programme", "'" + slug + "' is no programme");
        }
    }

    private static Set<CoverageStatus> statuses(List<String> codes) {
        var statuses = EnumSet.noneOf(CoverageStatus.class);
        for (var code : codes) {
            try {
                statuses.add(CoverageStatus.of(code));
            } catch (IllegalArgumentException unknown) {
                throw new WrongParameter("countsAsCovered", "'" + code + "' is no status");
            }
        }
        return statuses;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Tree.empty()
                .with("programme", programme)
                .with("percentage", percentage)
                .with(
                        "countsAsCovered",
                        countsAsCovered.stream()
                                .sorted()
                                .map(CoverageStatus::code)
                                .toList())
                .with("allowMissing", allowMissing)
                .asMap();
    }

    @Override
    public Assessment assess(Evidence evidence) {
        if (evidence.countsOnly()) {
            return Assessment.cannot(Cause.COUNTS_ONLY, Map.of());
        }
        var rows = evidence.rows();
        var counts = StatementFigures.of(
                rows.stream().filter(row -> isAsked(row, evidence)).toList());
        var unknown = (int) rows.stream().filter(TrainedShare::isUnknown).count();
        var covered = covered(counts);
        var figures = figures(counts, covered, unknown);
        if (counts.inScope() == 0 && unknown == 0) {
            return Assessment.cannot(Cause.NOTHING_IN_SCOPE, figures);
        }
        // whoever has an unknown profession may or may not be covered; that matters only if it changes the outcome
        var atWorst = suffices(covered, counts.inScope() + unknown);
        var atBest = suffices(covered + unknown, counts.inScope() + unknown);
        if (atWorst != atBest || counts.inScope() == 0) {
            return Assessment.cannot(Cause.UNKNOWN_PROFESSION, figures);
        }
        return Assessment.judged(atWorst, figures);
    }

    private boolean suffices(int covered, int counted) {
        return 100L * covered >= (long) percentage * counted || counted - covered <= allowMissing;
    }

    private int covered(CoverageCounts counts) {
        return counts.covered() + countsAsCovered.stream().mapToInt(counts::of).sum();
    }

    private boolean isAsked(StatementRow row, Evidence evidence) {
        return programme == null
                ? !row.programme().equals(CoverageRow.UNKNOWN_PROGRAMME)
                : evidence.statement().covers(row.programme(), programme);
    }

    private static boolean isUnknown(StatementRow row) {
        return !row.absent() && row.programme().equals(CoverageRow.UNKNOWN_PROGRAMME);
    }

    private Map<String, Integer> figures(CoverageCounts counts, int covered, int unknown) {
        var figures = new TreeMap<String, Integer>();
        for (var status : CoverageStatus.values()) {
            figures.put(status.code(), counts.of(status));
        }
        figures.put("absent", counts.absent());
        figures.put("counted", counts.inScope());
        figures.put("covered", covered);
        figures.put("missing", counts.inScope() - covered);
        figures.put("percentage", percentage);
        figures.put("unknownProfession", unknown);
        return figures;
    }
}

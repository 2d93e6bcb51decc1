package nl.meldcodewijzer.subsidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures of a region in which nobody can be found: no group below ten, every count rounded to five, shares from rounded
 * counts only. Groups that are too small go together; if they are still too small, the next smallest joins them, so that
 * subtracting what is shown from the total never uncovers a small group.
 */
public record RegionFigures(Line total, List<Line> groups, Line together) {

    public static final int MINIMUM = 10;
    private static final int BASE = 5;

    /**
     * What was handed in of one part of the region.
     *
     * @param counted in scope
     * @param covered of these
     */
    public record Group(String name, int counted, int covered) {}

    /**
     * @param shown false: too small to show
     * @param percentage of the rounded counts, itself in steps of five
     */
    public record Line(String name, boolean shown, int counted, int covered, int percentage) {

        /** The same under another name. */
        public Line named(String other) {
            return new Line(other, shown, counted, covered, percentage);
        }

        static Line of(String name, int counted, int covered) {
            if (counted < MINIMUM) {
                return new Line(name, false, 0, 0, 0);
            }
            var roundedCounted = rounded(counted);
            var roundedCovered = Math.min(rounded(covered), roundedCounted);
            return new Line(
                    name,
                    true,
                    roundedCounted,
                    roundedCovered,
                    BASE * Math.round(100f * roundedCovered / roundedCounted / BASE));
        }
    }

    public RegionFigures {
        groups = List.copyOf(groups);
    }

    public static RegionFigures of(List<Group> parts) {
        var bySize = parts.stream()
                .filter(each -> each.counted() > 0)
                .sorted(Comparator.comparingInt(Group::counted).thenComparing(Group::name))
                .toList();
        var small = new ArrayList<Group>();
        for (var group : bySize) {
            var sum = sum(small);
            if (group.counted() < MINIMUM || (sum > 0 && sum < MINIMUM)) {
                small.add(group);
            }
        }
        var shown = bySize.stream()
                .filter(each -> !small.contains(each))
                .sorted(Comparator.comparing(Group::name))
                .map(each -> Line.of(each.name(), each.counted(), each.covered()))
                .toList();
        return new RegionFigures(line("", bySize), shown, line("", small));
    }

    /** How many parts went together. */
    public boolean hasTogether() {
        return together.shown();
    }

    private static Line line(String name, List<Group> groups) {
        return Line.of(
                name, sum(groups), groups.stream().mapToInt(Group::covered).sum());
    }

    private static int sum(List<Group> groups) {
        return groups.stream().mapToInt(Group::counted).sum();
    }

    private static int rounded(int count) {
        return BASE * Math.round((float) count / BASE);
    }
}

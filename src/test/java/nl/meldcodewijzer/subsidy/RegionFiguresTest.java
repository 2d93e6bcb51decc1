package nl.meldcodewijzer.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meldcodewijzer.subsidy.RegionFigures.Group;
import org.junit.jupiter.api.Test;

class RegionFiguresTest {

    @Test
    void smallGroupsGoTogether() {
        var figures = RegionFigures.of(
                List.of(new Group("Beek", 4, 4), new Group("Stein", 8, 1), new Group("Heerlen", 53, 41)));
        assertThat(figures.groups()).containsExactly(new RegionFigures.Line("Heerlen", true, 55, 40, 75));
        assertThat(figures.together()).isEqualTo(new RegionFigures.Line("", true, 10, 5, 50));
        assertThat(figures.total().counted()).isEqualTo(65);
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestAlong() {
        var figures = RegionFigures.of(
                List.of(new Group("Beek", 3, 3), new Group("Stein", 20, 10), new Group("Heerlen", 50, 40)));
        assertThat(figures.groups()).extracting(RegionFigures.Line::name).containsExactly("Heerlen");
        assertThat(figures.together().counted()).isEqualTo(25);
    }

    @Test
    void aRegionThatIsTooSmallShowsNothing() {
        var figures = RegionFigures.of(List.of(new Group("Beek", 9, 9)));
        assertThat(figures.total().shown()).isFalse();
        assertThat(figures.groups()).isEmpty();
        assertThat(figures.hasTogether()).isFalse();
    }

    @Test
    void aRegionWithoutStatementsShowsNothing() {
        assertThat(RegionFigures.of(List.of()).total().shown()).isFalse();
    }

    @Property
    void whatIsNotShownIsNobodyOrAtLeastTen(@ForAll @Size(max = 16) List<@IntRange(max = 60) Integer> sizes) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < sizes.size(); i++) {
            groups.add(new Group("g" + i, sizes.get(i), sizes.get(i) / 2));
        }
        var figures = RegionFigures.of(groups);
        var shown = figures.groups().stream().map(RegionFigures.Line::name).toList();
        var hidden = groups.stream()
                .filter(each -> !shown.contains(each.name()))
                .mapToInt(Group::counted)
                .sum();
        if (!shown.isEmpty()) {
            assertThat(hidden == 0 || hidden >= RegionFigures.MINIMUM).isTrue();
        }
        assertThat(figures.groups()).allSatisfy(line -> {
            assertThat(line.counted() % 5).isZero();
            assertThat(line.covered() % 5).isZero();
            assertThat(line.covered()).isLessThanOrEqualTo(line.counted());
        });
    }
}

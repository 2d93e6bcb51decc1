package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final List<Chart.Kind> KINDS =
            List.of(new Chart.Kind("a", "A"), new Chart.Kind("b", "B"), new Chart.Kind("c", "C"));

    @Test
    void partsStandBehindOneAnotherAndWhatIsZeroIsLeftOut() {
        assertThat(Chart.whole("x", "", KINDS, List.of(1, 0, 3)).slices())
                .containsExactly(new Chart.Slice("a", "0.00", "25.00"), new Chart.Slice("c", "25.00", "75.00"));
    }

    @Test
    void nothingIsAnEmptyBar() {
        assertThat(Chart.whole("x", "", KINDS, List.of(0, 0, 0)).slices()).isEmpty();
    }

    @Property
    void aWholeFillsTheBarAndNothingMore(@ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> counts) {
        var width = Chart.whole("x", "", KINDS, counts).slices().stream()
                .mapToDouble(each -> Double.parseDouble(each.width()))
                .sum();
        assertThat(width).isEqualTo(counts.stream().anyMatch(each -> each > 0) ? 100 : 0, within(0.03));
    }
}
